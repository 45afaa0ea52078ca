import Foundation
import Hummingbird
import Logging
import NIOCore
import Synchronization
import Testing
import TetraHummingbird

@Suite("The service")
struct ServiceTests {
    @Test("ends in time although a browser keeps an idle connection and another a request half sent")
    func idleConnections() async throws {
        let app = try NoteApp()
        let seconds = try await LiveServer.run(app.router()) { port, stop in
            try await RawConnection.open(port: port) { idle in
                try await idle.send("GET /account HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(try await idle.answer().status == 200)
                return try await RawConnection.open(port: port) { half in
                    try await half.send("POST /tetra/call HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{")
                    let start = ContinuousClock.now
                    await stop()
                    try await idle.waitUntilClosed()
                    let idleSeconds = (ContinuousClock.now - start) / .seconds(1)
                    try await half.waitUntilClosed()
                    #expect((ContinuousClock.now - start) / .seconds(1) < 5)
                    return idleSeconds
                }
            }
        }
        #expect(seconds < 5)
    }

    @Test("finishes a request under way before it ends")
    func underWay() async throws {
        let app = try NoteApp()
        let status = try await LiveServer.run(app.router()) { port, stop in
            var browser = Browser(port: port)
            try await browser.visit("/faulty")
            let faulty = try browser.component("Faulty")
            let ready = browser
            async let slow = {
                var browser = ready
                return try await browser.call(faulty, "wait").status
            }()
            try await Task.sleep(for: .milliseconds(150))
            await stop()
            return try await slow
        }
        #expect(status == 200)
    }

    @Test("tells its address once the port answers")
    func announcement() async throws {
        let app = try NoteApp()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = Application(
            router: app.router(), configuration: .init(address: .hostname("127.0.0.1", port: 0)), logger: logger)
        let (addresses, announced) = AsyncStream.makeStream(of: String.self)
        let service = Task { try await application.serve { announced.yield($0) } }
        let address = try #require(await addresses.first { _ in true })
        let port = try #require(Int(address.split(separator: ":").last ?? ""))
        #expect(address == "http://127.0.0.1:\(port)")
        var browser = Browser(port: port)
        #expect(try await browser.send("GET", "/account").status == 200)
        service.cancel()
        _ = await service.result
    }
}
