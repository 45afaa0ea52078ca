/// Within what a query may run. That it only reads, and is one statement, goes without saying.
public struct QueryBounds: Hashable, Sendable {
    /// The tables that it may read, by their names in the database.
    public var tables: Set<String>

    /// After how many rows the database stops reading; ``StateQuery/fetchAll(from:clock:)`` throws if there are more.
    /// 10,000 by default.
    public var maximumRows: Int

    /// How many bytes of text and of blobs the rows may have, all together; 16 MB by default.
    public var maximumBytes: Int

    /// How long it may take until it is cancelled; two seconds by default.
    public var timeLimit: Duration

    /// Bounds with the documented defaults but for those that are given.
    public init(
        tables: Set<String>, maximumRows: Int = 10_000, timeLimit: Duration = .seconds(2),
        maximumBytes: Int = 16_777_216
    ) {
        precondition((1..<Int.max).contains(maximumRows), "a query must be allowed to find something")
        precondition(maximumBytes > 0, "a query must be allowed to find something")
        self.tables = tables
        self.maximumRows = maximumRows
        self.timeLimit = timeLimit
        self.maximumBytes = maximumBytes
    }

    func stopping(after rows: Int) -> QueryBounds {
        var bounds = self
        bounds.maximumRows = rows
        return bounds
    }
}
