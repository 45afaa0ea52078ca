import Foundation
import Hummingbird
import TetraHummingbird

/// Serves the gallery: a page for each thing that a component can say, with its source beside it.
@main
struct GalleryApp {
    static func main() async throws {
        let host = try GalleryHost.make(.fromEnvironment(app: "gallery"))
        // This context knows the connection, so that work ends with whoever wanted it.
        let router = Router(context: ClientAddressContext.self)
        router.add(middleware: UnknownPaths(host))
        router.mount(host)
        router.serveFiles(from: Bundle.module.bundlePath + "/Public", at: "/files")
        let port = ProcessInfo.processInfo.environment["PORT"].flatMap(UInt16.init) ?? 8080
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: Int(port))))
        try await application.serve { address in
            FileHandle.standardOutput.write(Data("Gallery: \(address)\n".utf8))
        }
    }
}
