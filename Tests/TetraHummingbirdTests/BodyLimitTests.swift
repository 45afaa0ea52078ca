import Testing
import Tetra

@Suite("The body of a call")
struct BodyLimitTests {
    private static let limit = 20_000

    private func app() throws -> NoteApp { try NoteApp { $0.limits.bodySize = Self.limit } }

    private static func head(_ port: Int, _ more: String) -> String {
        """
        POST /tetra/call HTTP/1.1\r
        Host: 127.0.0.1:\(port)\r
        Content-Type: application/json\r
        Tetra-Protocol: 1\r
        Sec-Fetch-Site: same-origin\r
        \(more)\r
        \r

        """
    }

    private static func chunk(_ bytes: [UInt8]) -> [UInt8] {
        Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8)
    }

    @Test("announced as too large is refused before it is sent")
    func announced() async throws {
        let app = try app()
        try await LiveServer.run(app.router()) { port in
            try await RawConnection.open(port: port) { connection in
                try await connection.send(Self.head(port, "Content-Length: \(Self.limit + 1)"))
                let answer = try await connection.answer()
                #expect(answer.status == 413)
                #expect(answer.text.contains("TooLarge"))
            }
        }
    }

    @Test("in chunks is refused as soon as it is past the limit, not when it ends")
    func chunked() async throws {
        let app = try app()
        try await LiveServer.run(app.router()) { port in
            try await RawConnection.open(port: port) { connection in
                try await connection.send(Self.head(port, "Transfer-Encoding: chunked"))
                let part = [UInt8](repeating: UInt8(ascii: " "), count: 8_000)
                for _ in 0..<3 { try await connection.send(Self.chunk(part)) }
                // The last chunk is never sent.
                let answer = try await connection.answer()
                #expect(answer.status == 413)
                #expect(answer.text.contains("TooLarge"))
            }
        }
    }

    @Test("in chunks within the limit is read as a whole")
    func chunkedCall() async throws {
        let app = try app()
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/")
            let envelope = browser.envelope(try browser.component("NoteItem"), "rename", changed: ["title": "tea"])
            let body = JSONWriter.write(.object(envelope))
            let cookies = browser.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            let port = browser.port
            let answer = try await RawConnection.open(port: port) { connection in
                try await connection.send(Self.head(port, "Cookie: \(cookies)\r\nTransfer-Encoding: chunked"))
                for start in stride(from: 0, to: body.count, by: 100) {
                    try await connection.send(Self.chunk(Array(body[start..<min(start + 100, body.count)])))
                }
                try await connection.send("0\r\n\r\n")
                return try await connection.answer()
            }
            #expect(answer.status == 200)
            #expect(try app.database.titles == ["tea", "bread", "salt"])
        }
    }

    @Test("of exactly the limit is read, of one byte more refused")
    func boundary() async throws {
        let app = try app()
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/")
            let body = JSONWriter.write(.object(browser.envelope(try browser.component("NoteItem"), nil)))
            let padding = [UInt8](repeating: UInt8(ascii: " "), count: Self.limit - body.count)
            #expect(try await browser.post(body + padding).status == 200)
            #expect(try await browser.post(body + padding + [UInt8(ascii: " ")]).status == 413)
        }
    }

    @Test("that never ends gives up its place in time")
    func slow() async throws {
        let app = try NoteApp { configuration in
            configuration.limits.requestTimeout = .seconds(2)
            configuration.limits.concurrentCalls = 1
        }
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/")
            let item = try browser.component("NoteItem")
            let port = browser.port
            let status = try await RawConnection.open(port: port) { connection in
                try await connection.send(Self.head(port, "Content-Length: 1000") + "{")
                return try await connection.answer().status
            }
            #expect(status == 503)
            // The work ends a moment after its answer was given.
            var next = 0
            for _ in 0..<100 where next != 200 {
                next = try await browser.call(item, nil).status
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(next == 200)
        }
    }

    @Test("of a client that went away is not acted upon")
    func gone() async throws {
        let app = try app()
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/")
            let item = try browser.component("NoteItem")
            let body = JSONWriter.write(.object(browser.envelope(item, "rename", changed: ["title": "tea"])))
            let cookies = browser.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            let port = browser.port
            try await RawConnection.open(port: port) { connection in
                try await connection.send(
                    Self.head(port, "Cookie: \(cookies)\r\nContent-Length: \(body.count + 1)"))
                try await connection.send(body)
            }
            try await Task.sleep(for: .milliseconds(200))
            #expect(try app.database.titles == ["milk", "bread", "salt"])
            #expect(try await browser.call(item, nil).status == 200)
        }
    }
}
