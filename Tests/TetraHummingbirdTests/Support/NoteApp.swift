import Hummingbird
import Tetra
import TetraGRDB
import TetraHummingbird

/// A small app on a real database, and its log.
struct NoteApp: Sendable {
    let database: NoteDatabase
    let log = LogRecorder()
    let host: ComponentHost

    init(
        database: NoteDatabase? = nil, secrets: [String] = [Self.secret],
        change: (inout HostConfiguration) -> Void = { _ in }
    ) throws {
        let database = try database ?? NoteDatabase()
        self.database = database
        var configuration = HostConfiguration(
            app: "notes", keyring: try Keyring(secrets.map { try Secret($0) }), environment: .development)
        configuration.values = StateValues().with(DatabaseAccess(database.writer))
        configuration.epochs = DatabaseEpochStore(database.writer)
        configuration.logger = log.logger
        configuration.limits.requestTimeout = .seconds(3600)
        change(&configuration)
        host = try ComponentHost(configuration)
        try host.page("/") { _ in Document(title: "Notes") { NoteList() } }
        try host.page("/notes/:id") { page in
            Document(title: "Note") { NoteView(id: Int64(page.parameters["id"] ?? "") ?? 0) }
        }
        try host.page("/account") { _ in Document(title: "Account") { Account() } }
        try host.page("/faulty") { _ in Document(title: "Faulty") { Faulty() } }
        try host.page("/über uns") { page in Document(title: "Über") { p { "\(page.url)" } } }
    }

    static let secret = "WBv8sRoNoSg1GqmGLVLmvd4Bi9eJk2TqW0wYJj4kP3E"
    static let otherSecret = "9xUqk1wC5u1aQ2oYhV7n8mB3eR6tZ0pLsD4fG7hJkXc"

    /// A router with the app at its root.
    func router() -> Router<ClientAddressContext> {
        let router = Router(context: ClientAddressContext.self)
        router.mount(host)
        return router
    }

    /// Runs the app at the root of a server.
    func serve<Result: Sendable>(
        _ test: @Sendable @escaping (Browser) async throws -> Result
    ) async throws -> Result {
        try await LiveServer.run(router()) { port in try await test(Browser(port: port)) }
    }
}
