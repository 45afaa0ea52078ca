import Foundation
import GRDB
import Hummingbird
import Tetra
import TetraGRDB
import TetraHummingbird

/// A to-do list: components on a page, kept in SQLite, served by Hummingbird.
@main
struct TodoDemo {
    static func main() async throws {
        let settings = try DemoSettings()
        let configuration = try HostConfiguration.fromEnvironment(app: "todo-demo")
        let database = try TodoDatabase.open(atPath: settings.databasePath)
        let host = try TodoPage.host(configuration, database: database)

        let router = Router(context: ClientAddressContext.self)
        router.mount(host)
        router.serveFiles(from: Bundle.module.bundlePath + "/Public", at: "/files")
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: settings.port)))
        try await application.serve { address in
            say("To-dos: \(address), kept in \(settings.databasePath)")
        }
    }

    /// Writes a line at once, also into a pipe.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }
}
