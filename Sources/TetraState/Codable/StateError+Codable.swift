extension StateError {
    /// What a type's `Codable` coding threw, without the values that its description may hold.
    init(codable error: any Error, of type: Any.Type) {
        switch error {
        case let error as StateError: self = error
        case DecodingError.keyNotFound(let key, let context):
            let message =
                "The archive has no value '\(Self.shown(key))' for \(type). "
                + "Make it optional if older states are to resume."
            self = StateError(.missingField, message).inside(context.codingPath)
        case DecodingError.typeMismatch(let expected, let context):
            self = Self.invalid("a value that is no \(expected)").inside(context.codingPath)
        case DecodingError.valueNotFound(let expected, let context):
            self = Self.invalid("no value where \(type) needs a \(expected)").inside(context.codingPath)
        case DecodingError.dataCorrupted(let context):
            self = Self.invalid("a value that \(type) does not take").inside(context.codingPath)
        case EncodingError.invalidValue(_, let context):
            self = StateError(.shapeMismatch, "\(type) has a value that it cannot encode.").inside(context.codingPath)
        default:
            self = StateError(.shapeMismatch, "The coding of \(type) threw a \(Swift.type(of: error)).")
        }
    }

    /// The refusal of a value whose coding needs to know it before anything is written.
    static func notInCodable(_ type: Any.Type, _ path: [any CodingKey]) -> StateError {
        StateError(
            .unprepared,
            "\(type) cannot be kept inside a Codable type, since the state refers to it and does not copy it: "
                + "use @StateCodable for the type that holds it."
        )
        .inside(path)
    }

    func inside(_ path: [any CodingKey]) -> StateError {
        path.reversed().reduce(self) { $0.inside(Self.shown($1)) }
    }

    /// A key as a path may show it: positions and names that the program wrote, and none that are values themselves,
    /// such as the keys of a dictionary.
    static func shown(_ key: any CodingKey) -> String {
        if key is CodableKey { return key.stringValue }
        return Mirror(reflecting: key).displayStyle == .enum ? key.stringValue : "?"
    }
}
