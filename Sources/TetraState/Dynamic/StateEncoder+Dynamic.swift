extension StateEncoder {
    /// Writes a value with the stable name of its type before it.
    ///
    /// - Throws: `blocked` if the type is not on the safe list that the ``StatePreparation`` was given; without one,
    ///   built-in types alone are on it.
    public mutating func dynamic(_ value: any StateCodable) throws(StateError) {
        let name = try name(of: type(of: value))
        special(.typed)
        text(name)
        try nested { encoder throws(StateError) in try value.encode(into: &encoder) }
    }

    func name(of type: any StateCodable.Type) throws(StateError) -> String {
        try registry.name(of: type)
    }

    var registry: StateRegistry { preparation.registry ?? StateRegistry() }
}

extension StateDecoder {
    /// Reads a value whose type's name stands before it.
    ///
    /// - Throws: `blocked` if the name is not on the safe list; nothing was built then.
    public mutating func dynamic() throws(StateError) -> any StateCodable {
        try value(of: session.registry.type(named: try typeName()))
    }

    /// The name that stands before a value; what the value is read as is the caller's to look up.
    mutating func typeName() throws(StateError) -> String {
        let found = try next()
        guard found.isSpecial(.typed) else { throw found.mismatch(expected: "a value with the name of its type") }
        return try text()
    }

    mutating func value(of type: any StateCodable.Type) throws(StateError) -> any StateCodable {
        try type.init(from: &self)
    }
}
