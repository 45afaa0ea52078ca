/// A named query with its arguments.
protocol StateQueryCall<Model>: Sendable {
    associatedtype Model: StateQueryable

    var name: String { get }

    func prepare(_ preparation: inout StatePreparation) throws(StateError)

    /// Writes the name and the arguments as a list behind `head`.
    func encode(into encoder: inout StateEncoder) throws(StateError)

    func rows(within bounds: QueryBounds, from values: StateValues) async throws -> [Model]
}

struct NamedQueryCall<Model: StateQueryable, each Argument: StateCodable & Sendable>: StateQueryCall {
    private let query: NamedQuery<Model, repeat each Argument>
    private let arguments: (repeat each Argument)

    init(_ query: NamedQuery<Model, repeat each Argument>, _ arguments: repeat each Argument) {
        self.query = query
        self.arguments = (repeat each arguments)
    }

    var name: String { query.name }

    func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        repeat try preparation.collect(each arguments)
    }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        var count = 2
        for _ in repeat each arguments { count += 1 }
        try encoder.list(count: count) { encoder throws(StateError) in
            encoder.bool(true)
            encoder.text(name)
            repeat try encoder.value(each arguments)
        }
    }

    func rows(within bounds: QueryBounds, from values: StateValues) async throws -> [Model] {
        try await query.rows(bounds, values, repeat each arguments)
    }
}
