import Foundation
import Hummingbird
import Tetra
import TetraHummingbird

/// A bill among friends: nested rows with fields of their own, and no database at all.
@main
struct BillDemo {
    static func main() async throws {
        let host = try BillPage.host(.fromEnvironment(app: "bill-demo"))
        let router = Router()
        router.mount(host)
        router.serveFiles(from: Bundle.module.bundlePath + "/Public", at: "/files")
        let port = ProcessInfo.processInfo.environment["PORT"].flatMap(UInt16.init) ?? 8080
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: Int(port))))
        try await application.serve { address in
            FileHandle.standardOutput.write(Data("Bill: \(address)\n".utf8))
        }
    }
}
