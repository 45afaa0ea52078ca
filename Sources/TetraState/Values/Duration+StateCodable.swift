extension Duration: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "duration" }

    private static var attosecondsPerSecond: Int128 { 1_000_000_000_000_000_000 }

    /// Whole seconds are one integer; anything finer is a list of seconds and attoseconds of the same sign.
    ///
    /// - Throws: `shapeMismatch` for more seconds than an `Int64` holds: `components` would trap.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        let (seconds, rest) = attoseconds.quotientAndRemainder(dividingBy: Self.attosecondsPerSecond)
        guard let seconds = Int64(exactly: seconds) else { throw .invalid("a duration out of range") }
        guard rest != 0 else { return encoder.integer(seconds) }
        try encoder.list(count: 2) { encoder throws(StateError) in
            encoder.integer(seconds)
            encoder.integer(rest)
        }
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let isFine = decoder.isAtList
        if isFine { try decoder.list(of: 2) }
        let seconds = try decoder.integer(as: Int128.self)
        let rest = isFine ? try decoder.integer(as: Int128.self) : 0
        guard Int64(exactly: seconds) != nil, rest.magnitude < Self.attosecondsPerSecond.magnitude else {
            throw .invalid("a duration out of range")
        }
        self = Duration(attoseconds: seconds * Self.attosecondsPerSecond + rest)
        guard Int64(exactly: attoseconds / Self.attosecondsPerSecond) != nil else {
            throw .invalid("a duration out of range")
        }
    }
}
