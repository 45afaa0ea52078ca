import Tetra

/// One line of the bill.
struct Expense: Identifiable, Sendable, Equatable {
    static let longest = 60
    static let mostCents = 100_000_00

    var id: Int
    var what = ""
    var cents = 0
    var payer = Friend.ada

    /// Nobody has written anything into it yet.
    var isNew: Bool { what.isEmpty }

    /// What stands in the field for the amount; nothing in one that is new.
    var amount: Double? { cents == 0 ? nil : Double(cents) / 100 }

    /// Why it cannot stand on the bill; `nil` if it can.
    var problem: String? {
        if what.isEmpty { return "What was it for?" }
        if what.utf16.count > Self.longest { return "At most \(Self.longest) characters, please." }
        if cents <= 0 { return "How much was it?" }
        return cents > Self.mostCents ? "That is more than this bill can bear." : nil
    }
}

extension Expense {
    /// What a person typed. The amount is theirs: it may be missing, negative or beyond all bounds.
    init(id: Int, typed what: String, amount: Double?, payer: Friend) {
        let cents = ((amount ?? 0) * 100).rounded()
        self.init(
            id: id, what: what.trimmingSpace(), cents: Int(max(-1, min(cents, Double(Self.mostCents) + 1))),
            payer: payer)
    }
}

/// So that the bill can keep it in its sealed state.
extension Expense: StateCodable {
    static var stateShape: String { "Expense{id:int,what:string,cents:int,payer:\(Friend.stateShape)}" }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record { record throws(StateError) in
            try record.field("id", id)
            try record.field("what", what)
            try record.field("cents", cents)
            try record.field("payer", payer)
        }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.record { record throws(StateError) in
            Expense(
                id: try record.decode("id"), what: try record.decode("what"), cents: try record.decode("cents"),
                payer: try record.decode("payer"))
        }
    }
}

/// So that it can travel with an event.
extension Expense: PageValue {
    init(pageValue: JSONValue) throws(PageValueError) {
        let members = try [String: JSONValue](pageValue: pageValue)
        func member<Value: PageValue>(_ name: String) throws(PageValueError) -> Value {
            do { return try Value(pageValue: members[name] ?? .null) } catch { throw error.within(name) }
        }
        self.init(
            id: try member("id"), what: try member("what"), cents: try member("cents"), payer: try member("payer"))
    }

    var pageValue: JSONValue {
        .object([
            "id": id.pageValue, "what": what.pageValue, "cents": cents.pageValue, "payer": payer.pageValue,
        ])
    }
}

extension String {
    fileprivate func trimmingSpace() -> String {
        let rest = drop { $0.isWhitespace }
        return String(rest.prefix(rest.count - rest.reversed().prefix { $0.isWhitespace }.count))
    }
}
