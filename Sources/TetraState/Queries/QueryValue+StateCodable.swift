extension QueryValue: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "argument" }

    /// Costs nothing beyond the value itself; a floating-point number is put into a list of one, since a whole one is
    /// written as an integer.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        switch self {
        case .null: encoder.none()
        case .integer(let number): encoder.integer(number)
        case .real(let number): try encoder.list(count: 1) { encoder throws(StateError) in encoder.double(number) }
        case .text(let text): encoder.text(text)
        case .blob(let bytes): encoder.bytes(bytes)
        }
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        if decoder.none() {
            self = .null
        } else if let text = Self.attempt(&decoder, { decoder throws(StateError) in try decoder.text() }) {
            self = .text(text)
        } else if let bytes = Self.attempt(&decoder, { decoder throws(StateError) in try decoder.bytes() }) {
            self = .blob(bytes)
        } else if decoder.isAtList {
            try decoder.list(of: 1)
            self = .real(try decoder.double())
        } else {
            self = .integer(try decoder.integer())
        }
    }

    /// Reads a value if it is of a kind; steps over it only if so.
    private static func attempt<Value>(
        _ decoder: inout StateDecoder, _ read: (inout StateDecoder) throws(StateError) -> Value
    ) -> Value? {
        var ahead = decoder
        guard let value = try? read(&ahead) else { return nil }
        decoder = ahead
        return value
    }
}
