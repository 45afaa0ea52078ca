import TetraState

/// An enum as it is written by hand, which holds others of its kind.
enum Shape: StateNamed, Hashable {
    case empty
    case circle(Double)
    case group([Shape])

    static let stateName = "App.Shape"

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        switch self {
        case .empty: encoder.enumCase("empty")
        case .circle(let radius):
            try encoder.enumCase("circle") { encoder throws(StateError) in try encoder.value(radius) }
        case .group(let shapes):
            try encoder.enumCase("group") { encoder throws(StateError) in try encoder.value(shapes) }
        }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.enumCase { tag, decoder throws(StateError) in
            switch tag {
            case "empty": .empty
            case "circle": .circle(try decoder.value())
            case "group": .group(try decoder.value())
            default: nil
            }
        }
    }
}
