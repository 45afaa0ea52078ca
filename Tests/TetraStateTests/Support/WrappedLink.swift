@testable import TetraState

/// A list whose links are constants, each of them wrapped as often as one likes.
final class WrappedLink: StateObject {
    static let stateName = "App.WrappedLink"

    let next: Wrapping

    init(_ next: Wrapping) { self.next = next }

    init(restoring record: inout StateRecordDecoder) throws(StateError) { next = try record.decode("next") }
    func restore(from record: inout StateRecordDecoder) throws(StateError) {}
    func encodeFields(into encoder: inout StateEncoder) throws(StateError) { try encoder.field("next", next) }
    func prepareFields(_ preparation: inout StatePreparation) throws(StateError) { try preparation.collect(next) }
}

/// A value that nests without end.
indirect enum Wrapping: StateCodable {
    case link(WrappedLink?)
    case wrapped(Wrapping)

    static var stateShape: String { "Wrapping" }
    static var needsPreparation: Bool { true }

    func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        switch self {
        case .link(let link): try preparation.collect(link)
        case .wrapped(let inside): try preparation.collect(inside)
        }
    }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        switch self {
        case .link(let link): try encoder.enumCase("link") { encoder throws(StateError) in try encoder.value(link) }
        case .wrapped(let inside):
            try encoder.enumCase("wrapped") { encoder throws(StateError) in try encoder.value(inside) }
        }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.enumCase { tag, decoder throws(StateError) -> Self? in
            switch tag {
            case "link": .link(try decoder.value())
            case "wrapped": .wrapped(try decoder.value())
            default: nil
            }
        }
    }
}
