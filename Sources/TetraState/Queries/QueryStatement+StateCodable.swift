extension QueryStatement: StateCodable {
    static var maximumByteCount: Int { 65_536 }
    static var maximumArguments: Int { 1_000 }

    /// What the type is called in a schema.
    public static var stateShape: String { "statement" }

    /// Writes a list of the text and the arguments.
    ///
    /// - Throws: `limitExceeded` or `shapeMismatch` if the statement could not be read back.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try check()
        try encoder.list(count: 1 + arguments.count) { encoder throws(StateError) in
            encoder.text(sql)
            for argument in arguments { try encoder.value(argument) }
        }
    }

    /// Reads what ``encode(into:)`` wrote; the text is not looked at but for its size.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let count = try decoder.listCount()
        guard count > 0 else { throw .invalid("a statement without text") }
        let sql = try decoder.text()
        var arguments: [QueryValue] = []
        for _ in 1..<count { arguments.append(try decoder.value()) }
        self.init(sql, arguments)
        try check()
    }

    /// What can be said of a statement without knowing its language.
    func check() throws(StateError) {
        guard sql.utf8.count <= Self.maximumByteCount else {
            throw StateError(.limitExceeded, "A query's text has more than \(Self.maximumByteCount) bytes.")
        }
        guard arguments.count <= Self.maximumArguments else {
            throw StateError(.limitExceeded, "A query has more than \(Self.maximumArguments) arguments.")
        }
        // A database written in C would take the text to end at a NUL, and compile another one than was judged.
        guard !sql.utf8.contains(0) else { throw .invalid("a query with a NUL in its text") }
    }
}
