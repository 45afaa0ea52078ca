import TetraState

/// An error that can be saved.
enum Failure: Error, StateCodable {
    case missing
    case other(String)

    static var stateShape: String { "Failure" }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        switch self {
        case .missing: encoder.enumCase("missing")
        case .other(let text):
            try encoder.enumCase("other") { encoder throws(StateError) in try encoder.value(text) }
        }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.enumCase { tag, decoder throws(StateError) in
            switch tag {
            case "missing": .missing
            case "other": .other(try decoder.value())
            default: nil
            }
        }
    }
}
