import Testing

@testable import TetraState

@Suite("Secrets")
struct SecretTests {
    @Test(
        "short, known and regular secrets are refused",
        arguments: [
            "", "short", String(Secret.makeText().dropLast()), "changeme" + Secret.makeText(),
            Secret.makeText() + "-CHANGE-ME", "django-insecure-" + Secret.makeText(), String(repeating: "a", count: 64),
            String(repeating: "correct horse battery ", count: 4), String(repeating: "xyz", count: 20),
            "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=", "a-secret-key-that-is-long-enough-to-pass-for-one-1",
        ])
    func refuseText(_ text: String) {
        #expect(throws: StateError(.weakSecret, "")) { try Secret(text) }
    }

    @Test(
        "bytes are held to the same",
        arguments: [
            [], Array(1...31), Array(0..<32), [UInt8](repeating: 7, count: 32), (0..<64).map { $0 % 16 * 11 },
            Base64URL.decode(Array("cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=".utf8)) ?? [],
        ] as [[UInt8]])
    func refuseBytes(_ bytes: [UInt8]) {
        #expect(throws: StateError(.weakSecret, "")) { try Secret(bytes: bytes) }
    }

    @Test("the refusal brings a fresh secret that is accepted, in the line to put it in, and never the one refused")
    func help() throws {
        let refused = "changeme" + Secret.makeText()
        let error = try #require(throws: StateError.self) { try Secret(refused) }
        let line = try #require(error.message.split(separator: "\n").last)
        #expect(line.hasPrefix("TETRA_SECRET="))
        #expect(throws: Never.self) { try Secret(String(line.dropFirst("TETRA_SECRET=".count))) }
        #expect(!error.message.contains(refused))
        let other = try #require(throws: StateError.self) { try Secret(refused) }
        #expect(other.message != error.message)
    }

    @Test("random secrets are accepted, in any of the usual forms")
    func accept() throws {
        for _ in 0..<200 {
            let bytes = (0..<32).map { _ in UInt8.random(in: 0...255) }
            _ = try Secret(bytes: bytes)
            _ = try Secret(String(decoding: Base64URL.encode(bytes), as: UTF8.self))
            _ = try Secret(bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())
            _ = try Secret(Secret.makeText())
        }
        #expect(Secret.makeText().utf8.count == 43)
    }
}
