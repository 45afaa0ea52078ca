extension StateQuery {
    /// Runs the query and reads all rows.
    ///
    /// - Parameters:
    ///   - values: Where the model finds its database.
    ///   - clock: What measures ``QueryBounds/timeLimit``.
    /// - Throws: ``StateQueryError``: `outdated` if it no longer compiles, `refused` if it breaks its bounds, `timeLimit`,
    ///   `rowLimit`; or what the database throws.
    public func fetchAll(
        from values: StateValues, clock: any Clock<Duration> = ContinuousClock()
    ) async throws -> [Model] {
        let limit = Model.queryBounds.maximumRows
        let rows = try await run(stoppingAfter: limit + 1, from: values, clock: clock)
        guard rows.count <= limit else {
            throw StateQueryError(
                .rowLimit,
                "A query of \(Model.stateName) found more than \(limit) rows: ask for fewer, or raise queryBounds.")
        }
        return rows
    }

    /// Runs the query and reads the first row, if there is one; the database stops there.
    ///
    /// - Throws: As ``fetchAll(from:clock:)``, but for `rowLimit`.
    public func fetchFirst(
        from values: StateValues, clock: any Clock<Duration> = ContinuousClock()
    ) async throws -> Model? {
        try await run(stoppingAfter: 1, from: values, clock: clock).first
    }

    private func run(
        stoppingAfter rows: Int, from values: StateValues, clock: any Clock<Duration>
    ) async throws -> [Model] {
        let bounds = Model.queryBounds.stopping(after: rows)
        let limit = QueryTimeLimit(bounds.timeLimit, of: Model.stateName, clock: clock)
        do {
            return try await limit.run { try await source.rows(within: bounds, from: values) }
        } catch var error as StateQueryError {
            error.isOfState = isRestored
            throw error
        }
    }
}

extension StateQuery.Source {
    func rows(within bounds: QueryBounds, from values: StateValues) async throws -> [Model] {
        switch self {
        case .named(let call): return try await call.rows(within: bounds, from: values)
        case .statement(let statement):
            try statement.check()
            return try await Model.run(statement, within: bounds, from: values)
        case .pending(let query):
            return try await Model.run(try await query.statement(from: values), within: bounds, from: values)
        }
    }
}
