import Testing

@testable import TetraTool

@Suite("What a person types")
struct InputTests {
    @Test(
        "ages have units",
        arguments: [
            ("90", MaximumAge.seconds(90)), ("90s", .seconds(90)), ("15m", .seconds(900)), ("24h", .seconds(86_400)),
            ("30d", .seconds(2_592_000)), ("none", .none),
        ])
    func ages(text: String, age: MaximumAge) {
        #expect(MaximumAge(argument: text) == age)
    }

    @Test("what is no age is refused", arguments: ["", "h", "-1", "1.5h", "1w", "9223372036854775807d"])
    func noAges(text: String) {
        #expect(MaximumAge(argument: text) == nil)
    }

    @Test(
        "bytes are hexadecimal or base64url",
        arguments: [
            ("00ff10", [UInt8]([0, 0xFF, 0x10])), ("_-8", [0xFF, 0xEF]), ("_-8=", [0xFF, 0xEF]), ("", []),
            ("base64url:abcd", [0x69, 0xB7, 0x1D]), ("hex:abcd", [0xAB, 0xCD]), ("abcd", [0xAB, 0xCD]),
        ])
    func bytes(text: String, bytes: [UInt8]) throws {
        #expect(try ByteText.decode(text, name: "--salt") == bytes)
    }

    @Test("other text is no bytes", arguments: ["+/8=", "hex:abc", "hex:xy", "a b"])
    func noBytes(text: String) {
        #expect(throws: ToolError.self) { try ByteText.decode(text, name: "--salt") }
    }

    @Test(
        "a cookie is taken as browsers copy it",
        arguments: [
            "gAAA=", "tetra-session=gAAA=", "__Host-tetra-session=gAAA=; Path=/", "a=b; tetra-session=gAAA=; c=d",
        ])
    func cookies(text: String) {
        #expect(SessionContents.token(in: text) == "gAAA=")
    }

    @Test("secrets come from the file, else from the environment")
    func secrets() throws {
        let secret = "q8Jx0mZr4vYt7LpWn2Kc9HsBd6Fg1Ea3Uo5IiRjTyXw"
        let other = String(secret.reversed())
        #expect(try SecretSource.read(file: nil, environment: ["TETRA_SECRET": "\(secret), \(other)"]).count == 2)
        #expect(throws: ToolError.self) { try SecretSource.read(file: nil, environment: [:]) }
        #expect(throws: ToolError.self) { try SecretSource.read(file: nil, environment: ["TETRA_SECRET": "short"]) }
        #expect(throws: ToolError.self) {
            try SecretSource.read(file: "/does/not/exist", environment: ["TETRA_SECRET": secret])
        }
    }
}
