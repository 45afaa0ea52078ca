extension StateQuery: StateCodable {
    /// That it is a query, and of what.
    public static var stateShape: String { "query \(Model.stateName)" }

    /// True: some are to be worked out by their database, or have models as arguments.
    public static var needsPreparation: Bool { true }

    /// Reports the model, and what arguments of its named queries may refer to.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Model.self)
        for query in Model.namedQueries { query.visitStateTypes(&visitor) }
    }

    /// Has the statement worked out, and collects the arguments.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        switch source {
        case .statement: break
        case .named(let call): try call.prepare(&preparation)
        case .pending(let query):
            preparation.need(query) { values in
                _ = try await query.statement(from: values)
                return []
            }
        }
    }

    /// Writes a statement as its text and arguments, a named query as its name and arguments.
    ///
    /// - Throws: `unprepared` if it was not collected, `outdated` if a named query is not in
    ///   ``StateQueryable/namedQueries``, `duplicateName` if it is there twice.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        switch source {
        case .statement(let statement): try encoder.value(statement)
        case .named(let call):
            _ = try Self.query(named: call.name)
            try call.encode(into: &encoder)
        case .pending(let query):
            guard let statement = query.settled else {
                throw StateError(
                    .unprepared, "A query of \(Model.stateName) is written whose statement was not worked out yet.")
            }
            try encoder.value(statement)
        }
    }

    /// Reads what ``encode(into:)`` wrote; nothing is run.
    ///
    /// - Throws: `outdated` if a named query is not in ``StateQueryable/namedQueries``.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        var ahead = decoder
        let count = try ahead.listCount()
        guard count >= 2, (try? ahead.bool()) == true else {
            self.init(.statement(try decoder.value(as: QueryStatement.self)), isRestored: true)
            return
        }
        let name = try ahead.text()
        let query = try Self.query(named: name).restore(count: count - 2, from: &ahead)
        self.init(query.source, isRestored: true)
        decoder = ahead
    }

    private static func query(named name: String) throws(StateError) -> any StateNamedQuery<Model> {
        let queries = Model.namedQueries.filter { $0.name.utf8.elementsEqual(name.utf8) }
        guard queries.count <= 1 else {
            throw StateError(.duplicateName, "Two named queries of \(Model.stateName) have one name: rename one.")
        }
        guard let query = queries.first else { throw .outdatedQuery(Model.stateName) }
        return query
    }
}

extension StateError {
    /// The name is a value of the state, so that it is not shown.
    static func outdatedQuery(_ model: String) -> StateError {
        StateError(
            .outdated,
            "A named query with these arguments is not in the namedQueries of \(model): keep it there as long as states "
                + "that hold it may come back.")
    }
}
