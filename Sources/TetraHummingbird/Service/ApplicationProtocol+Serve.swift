import Foundation
import Hummingbird
import ServiceLifecycle

extension ApplicationProtocol {
    /// Serves until SIGINT or SIGTERM, and prints the address as soon as the port answers.
    ///
    /// ```swift
    /// let app = Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 8080)))
    /// try await app.serve()
    /// ```
    ///
    /// After a signal no connection is taken any more, idle ones are closed and requests under way are finished; what is
    /// not done by `gracePeriod` is cancelled. Returns when all is done.
    ///
    /// - Parameters:
    ///   - gracePeriod: Default: 4 s.
    ///   - announce: Called once with the address, such as `http://127.0.0.1:8080`. Default: writes it to standard output,
    ///     at once, also into a pipe.
    public func serve(
        gracePeriod: Duration = .seconds(4),
        announce: @escaping @Sendable (_ address: String) -> Void = {
            FileHandle.standardOutput.write(Data("Serving \($0)\n".utf8))
        }
    ) async throws {
        var configuration = ServiceGroupConfiguration(
            services: [AnnouncedApplication(base: self, announce: announce)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = gracePeriod
        try await ServiceGroup(configuration: configuration).run()
    }
}
