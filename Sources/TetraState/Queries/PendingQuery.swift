import Synchronization

/// A query whose statement only its database can tell; it is asked once, when the query is first saved or run.
final class PendingQuery: Sendable {
    private let work: @Sendable (StateValues) async throws -> QueryStatement
    private let outcome = Mutex<QueryStatement?>(nil)

    init(_ work: @escaping @Sendable (StateValues) async throws -> QueryStatement) {
        self.work = work
    }

    /// The statement, if the database was asked.
    var settled: QueryStatement? { outcome.withLock { $0 } }

    func statement(from values: StateValues) async throws -> QueryStatement {
        if let settled { return settled }
        let statement = try await work(values)
        try statement.check()
        outcome.withLock { $0 = statement }
        return statement
    }
}

extension PendingQuery: Hashable {
    static func == (left: PendingQuery, right: PendingQuery) -> Bool { left === right }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
