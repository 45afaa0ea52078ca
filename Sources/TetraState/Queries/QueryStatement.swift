/// One statement of a database's language, and the typed arguments of its placeholders.
///
/// Values belong into the arguments, never into the text: the text is compiled, the arguments are not.
///
/// ```swift
/// QueryStatement("SELECT * FROM todo WHERE project = ? ORDER BY title", [.integer(project)])
/// ```
///
/// Neither shows in a description, since both can hold what a person typed.
public struct QueryStatement: Hashable, Sendable {
    /// The text, with as many placeholders as there are arguments: at most 65,536 bytes, none of them NUL.
    public let sql: String

    /// The arguments, in the order of their placeholders: at most 1,000.
    public let arguments: [QueryValue]

    /// A statement that is not compiled before it runs.
    public init(_ sql: String, _ arguments: [QueryValue] = []) {
        self.sql = sql
        self.arguments = arguments
    }

    /// Whether the texts have the same bytes and the arguments are equal.
    public static func == (left: QueryStatement, right: QueryStatement) -> Bool {
        left.sql.utf8.elementsEqual(right.sql.utf8) && left.arguments == right.arguments
    }

    /// Hashes what equality compares.
    public func hash(into hasher: inout Hasher) {
        sql.utf8.forEach { hasher.combine($0) }
        hasher.combine(arguments)
    }
}

extension QueryStatement: Redacted {}
