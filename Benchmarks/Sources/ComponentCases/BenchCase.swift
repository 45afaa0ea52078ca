import HTTPTypes
import Tetra

/// A request that is sent over and over.
public struct BenchCase: Sendable {
    public let name: String
    /// All bytes of it, as a browser would send them.
    public let request: [UInt8]
    /// How many bytes each of the sealed states holds that are made for it, before they are sealed.
    public let sealedByteCounts: [Int]

    /// All cases of an app: what is measured, and what it is measured against.
    public static func all(of app: BenchApp) async throws -> [BenchCase] {
        let counter = try await HeldPage("/counter", of: app)
        let todos = try await HeldPage("/todos", of: app)
        let increment = try counter.call("increment")
        return [
            BenchCase(
                name: "counter", request: BrowserRequest.post(app.host.callPath, counter, increment),
                sealedByteCounts: []),
            BenchCase(
                name: "echo", request: BrowserRequest.post("/echo", counter, try echo(byteCount: increment.count)),
                sealedByteCounts: []),
            BenchCase(
                name: "page", request: BrowserRequest.get("/todos", todos),
                sealedByteCounts: todos.components.map { plaintextByteCount(ofToken: $0.state.utf8.count) }),
            BenchCase(name: "plain", request: BrowserRequest.get("/plain", todos), sealedByteCounts: []),
            BenchCase(
                name: "add",
                request: BrowserRequest.post(
                    app.host.callPath, todos, try todos.call("add", [.string("Water the tomatoes")])),
                sealedByteCounts: []),
        ]
    }

    /// A body for the bare echo that is as long as a call.
    private static func echo(byteCount: Int) throws -> [UInt8] {
        func body(_ text: String) -> [UInt8] {
            var writer = JSONWriter(standsInMarkup: false)
            writer.write(
                .object([
                    "count": .number(7), "name": .string("increment"),
                    "tags": .array([.string("counter"), .string("call")]), "text": .string(text),
                ]))
            return writer.bytes
        }
        let empty = body("").count
        guard byteCount > empty else { throw BrokenPage("a call is shorter than the echo") }
        return body(String(repeating: "g", count: byteCount - empty))
    }

    /// A Fernet token is base64 of 57 bytes and of whole blocks of 16, which are filled up with one byte at least.
    private static func plaintextByteCount(ofToken characterCount: Int) -> Int {
        (characterCount * 3 / 4 - 57) / 16 * 16 - 1
    }
}
