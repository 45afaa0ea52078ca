import Hummingbird
import Logging
import ServiceLifecycle
import TetraHummingbird

/// Runs a router on a port of its own for as long as a test takes.
enum LiveServer {
    static func run<Context: RequestContext, Result: Sendable>(
        _ router: Router<Context>, _ test: @Sendable @escaping (_ port: Int) async throws -> Result
    ) async throws -> Result where Context.Source == ApplicationRequestContextSource {
        try await run(router) { port, _ in try await test(port) }
    }

    /// - Parameter test: Is given the port, and what ends the service as a signal would.
    static func run<Context: RequestContext, Result: Sendable>(
        _ router: Router<Context>,
        _ test: @Sendable @escaping (_ port: Int, _ stop: @Sendable @escaping () async -> Void) async throws -> Result
    ) async throws -> Result where Context.Source == ApplicationRequestContextSource {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let app = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) }, logger: logger)
        var configuration = ServiceGroupConfiguration(services: [app], logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(4)
        let group = ServiceGroup(configuration: configuration)
        return try await withThrowingTaskGroup(of: Result?.self) { tasks in
            tasks.addTask {
                try await group.run()
                return nil
            }
            guard let port = await ports.first(where: { _ in true }) else { throw CancellationError() }
            tasks.addTask {
                do {
                    let result = try await test(port, { await group.triggerGracefulShutdown() })
                    await group.triggerGracefulShutdown()
                    return result
                } catch {
                    await group.triggerGracefulShutdown()
                    throw error
                }
            }
            for try await result in tasks {
                if let result { return result }
            }
            throw CancellationError()
        }
    }
}
