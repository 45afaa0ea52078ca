extension Bool: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "bool" }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.bool(self)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.bool()
    }
}

extension Double: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "double" }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.double(self)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.double()
    }
}

extension Float: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "float" }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        if isNaN { encoder.float(self) } else { encoder.double(Double(self)) }
    }

    /// What a `Double` wrote is rounded to the nearest `Float`; what is too large for one is refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        var ahead = decoder
        self = try decoder.float()
        guard isInfinite else { return }
        guard try ahead.double().isInfinite else { throw .invalid("a number that a Float cannot hold") }
    }
}

extension String: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "string" }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.text(self)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.text()
    }
}

extension Substring: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "string" }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.text(self)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = Substring(try decoder.text())
    }
}

extension Character: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "character" }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.text(String(self))
    }

    /// Text of none or several characters is refused, since the standard library's initialiser would trap.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let text = try decoder.text()
        guard let first = text.first, text.dropFirst().isEmpty else {
            throw .invalid("text that is not one character")
        }
        self = first
    }
}
