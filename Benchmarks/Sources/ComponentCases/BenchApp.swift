import CoreMetrics
import HTTPTypes
import Hummingbird
import Logging
import Tetra
import TetraGRDB
import TetraHummingbird

/// An app with all that is measured: pages with components, and beside each what it is measured against.
public struct BenchApp: Sendable {
    /// The origin that browsers know it by.
    static let origin = "https://bench.example"

    public let host: ComponentHost
    /// Of the to-dos; nothing is noted unless the app was made to count.
    public let queries = QueryCounter()
    private let database: TodoDatabase

    /// - Parameters:
    ///   - countsQueries: Whether ``queries`` is told of them.
    ///   - keepsSize: Whether the list stays as long as it is when to-dos are added.
    ///   - metrics: Who is told how long the stages of calls take.
    init(countsQueries: Bool = false, keepsSize: Bool = false, metrics: (any MetricsFactory)?) throws {
        database = try TodoDatabase(counter: countsQueries ? queries : nil, keepsSize: keepsSize)
        var configuration = HostConfiguration(
            app: "bench", keyring: Keyring(try Secret("mC2vQ8tX1zR5yW9pL3kJ7hG4fD6sA0bNeUoIwTqYxZc")))
        configuration.publicOrigins = [Self.origin]
        configuration.values = configuration.values.with(DatabaseAccess(database.pool))
        // Kept track of as in any app, and never reached.
        configuration.limits.callsPerSecond = 1_000_000
        configuration.limits.callBurst = 1_000_000
        configuration.logger.logLevel = .warning
        configuration.metrics = metrics
        host = try ComponentHost(configuration)
        try host.page("/counter") { _ in Document(title: "Counter") { main { Counter() } } }
        try host.page("/todos") { _ in Document(title: "To-dos") { TodoList() } }
    }

    /// An app of which nobody measures the stages.
    public init(countsQueries: Bool = false, keepsSize: Bool = false) throws {
        try self.init(countsQueries: countsQueries, keepsSize: keepsSize, metrics: nil)
    }

    /// The routes of the app, those without components included.
    public func router() -> Router<ClientAddressContext> {
        let router = Router(context: ClientAddressContext.self)
        router.mount(host)
        router.post("/echo") { request, context in
            try await request.decode(as: Echo.self, context: context)
        }
        router.get("/plain") { _, _ in
            let html = PlainTodos(todos: try await Todo.all(database.pool)).rendered().bytes
            return Response(
                status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: html)))
        }
        return router
    }

    /// The plain page, without a server.
    public func plainPage() async throws -> [UInt8] {
        PlainTodos(todos: try await Todo.all(database.pool)).rendered().bytes
    }
}
