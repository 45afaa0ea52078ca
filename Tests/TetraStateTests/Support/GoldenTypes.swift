@testable import TetraState

/// An enum as `@StateCodable` writes it.
enum Step: StateCodable {
    case idle
    case moved(Int)
    case swapped(from: Int, to: Int)

    static var stateShape: String { "Step" }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        switch self {
        case .idle: encoder.enumCase("idle")
        case .moved(let distance):
            try encoder.enumCase("moved") { encoder throws(StateError) in try encoder.value(distance) }
        case .swapped(let from, let to):
            try encoder.enumCase("swapped") { encoder throws(StateError) in
                try encoder.record { record throws(StateError) in
                    try record.field("from", from)
                    try record.field("to", to)
                }
            }
        }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.enumCase { tag, decoder throws(StateError) -> Step? in
            switch tag {
            case "idle": return .idle
            case "moved": return .moved(try decoder.value())
            case "swapped":
                return try decoder.record { record throws(StateError) in
                    .swapped(from: try record.decode("from"), to: try record.decode("to"))
                }
            default: return nil
            }
        }
    }
}

/// The second version of a record.
struct Price: StateCodable {
    var cents: Int

    static var stateShape: String { "Price" }

    init(cents: Int) { self.cents = cents }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record(version: 2) { record throws(StateError) in try record.field("cents", cents) }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.record(version: 2) { record throws(StateError) in
            Price(cents: try record.decode("cents"))
        }
    }
}

/// A link of a ring.
final class Link: StateObject {
    static let stateName = "App.Link"

    let name: String
    var next: Link?

    init(_ name: String) { self.name = name }

    init(restoring record: inout StateRecordDecoder) throws(StateError) { name = try record.decode("name") }

    func restore(from record: inout StateRecordDecoder) throws(StateError) {
        next = try record.decode("next", default: nil)
    }

    func encodeFields(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.field("name", name)
        try encoder.field("next", next)
    }

    func prepareFields(_ preparation: inout StatePreparation) throws(StateError) { try preparation.collect(next) }

    /// As many links as there are names, the last of which leads to the first.
    static func ring(_ names: String...) -> Link { ring(names) }

    static func ring(_ names: [String]) -> Link {
        let links = names.map { Link($0) }
        for (index, link) in links.enumerated() { link.next = links[(index + 1) % links.count] }
        return links[0]
    }
}

/// A type that codes itself.
struct Postage: CodableState {
    var cents: Int
    var note: String?
}
