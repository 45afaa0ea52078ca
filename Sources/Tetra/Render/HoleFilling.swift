/// What came of one hole.
struct HoleFilling: Sendable {
    /// What goes down to the page: a hole again, where the page has it already.
    var html: [UInt8]
    /// What the digest of the HTML around sees: neither what children are like, nor whether they changed.
    var placeholder: [UInt8]
    /// Whether the page already has exactly this.
    var isUnchanged: Bool
    var records: [ComponentRecord] = []
    var operations: [ClientOperation] = []

    /// Nothing is there.
    static let nothing = HoleFilling(html: [], placeholder: [], isUnchanged: true)
}

extension [HoleFilling] {
    var isUnchanged: Bool { allSatisfy(\.isUnchanged) }
    var records: [ComponentRecord] { flatMap(\.records) }
    var operations: [ClientOperation] { flatMap(\.operations) }
}
