extension Bool: StateCodable {
    public static var stateShape: String { "bool" }

    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.bool(self)
    }

    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.bool()
    }
}

extension Double: StateCodable {
    public static var stateShape: String { "double" }

    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.double(self)
    }

    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.double()
    }
}

extension Float: StateCodable {
    public static var stateShape: String { "float" }

    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        if isNaN { encoder.float(self) } else { encoder.double(Double(self)) }
    }

    /// What a `Double` wrote is rounded to the nearest `Float`.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.float()
    }
}

extension String: StateCodable {
    public static var stateShape: String { "string" }

    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.text(self)
    }

    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.text()
    }
}

extension Substring: StateCodable {
    public static var stateShape: String { "string" }

    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.text(self)
    }

    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = Substring(try decoder.text())
    }
}

extension Character: StateCodable {
    public static var stateShape: String { "character" }

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
