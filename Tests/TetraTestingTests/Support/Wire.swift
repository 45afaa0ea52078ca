import Foundation
import Hummingbird
import Logging
import Tetra
import TetraHummingbird
import TetraTesting

/// How a test reaches its app: the same body runs over both.
enum Wire: CaseIterable {
    case inProcess
    case socket

    func drive(_ host: ComponentHost, _ body: @Sendable @escaping (TestApp) async throws -> Void) async throws {
        switch self {
        case .inProcess: try await body(TestApp(host))
        case .socket: try await Self.serve(host) { try await body(TestApp(socket: $0)) }
        }
    }

    private static func serve(
        _ host: ComponentHost, _ body: @Sendable @escaping (URL) async throws -> Void
    ) async throws {
        let router = Router()
        router.mount(host)
        router.get("old") { _, _ in Response.redirect(to: "/counter", type: .found) }
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let app = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await app.run() }
            guard let port = await ports.first(where: { _ in true }), let url = URL(string: "http://127.0.0.1:\(port)")
            else { throw CancellationError() }
            try await body(url)
            tasks.cancelAll()
        }
    }
}
