import Testing

@testable import TetraState

@Suite("A token that was tampered with")
struct TamperingTests {
    private let plaintext = Array("a state of twenty bytes".utf8)

    private func expectRejected(_ token: SealedToken, _ sealer: StateSealer, _ note: String) {
        do {
            _ = try sealer.authenticate(token)
            Issue.record("accepted: \(note)")
        } catch {
            #expect(error.code == .rejected)
        }
    }

    @Test("any one bit altered in its bytes is refused")
    func everyBit() throws {
        let sealer = try sealer()
        let bytes = try #require(Base64URL.decode(try sealer.seal(plaintext).utf8))
        for index in bytes.indices {
            for bit in 0..<8 {
                var altered = bytes
                altered[index] ^= 1 << bit
                expectRejected(SealedToken(utf8: Base64URL.encode(altered)), sealer, "bit \(bit) of byte \(index)")
            }
        }
    }

    @Test("any one bit altered in its text is refused")
    func everyBitOfText() throws {
        let sealer = try sealer()
        let text = try sealer.seal(plaintext).utf8
        for index in text.indices {
            for bit in 0..<8 {
                var altered = text
                altered[index] ^= 1 << bit
                expectRejected(SealedToken(utf8: altered), sealer, "bit \(bit) of character \(index)")
            }
        }
    }

    @Test("every beginning and every end of it is refused")
    func parts() throws {
        let sealer = try sealer()
        let text = try sealer.seal(plaintext).utf8
        let bytes = try #require(Base64URL.decode(text))
        for count in 0..<text.count {
            expectRejected(SealedToken(utf8: Array(text.prefix(count))), sealer, "the first \(count) characters")
            expectRejected(SealedToken(utf8: Array(text.suffix(count))), sealer, "the last \(count) characters")
        }
        for count in 0..<bytes.count {
            let part = Base64URL.encode(Array(bytes.prefix(count)))
            expectRejected(SealedToken(utf8: part), sealer, "the first \(count) bytes")
        }
    }

    @Test("more at its end is refused")
    func extended() throws {
        let sealer = try sealer()
        let text = try sealer.seal(plaintext).text
        for more in ["A", "=", "==", "AAAA", " ", "\n", "\0", text] {
            expectRejected(SealedToken(text + more), sealer, "with '\(more)' behind it")
        }
        let bytes = try #require(Base64URL.decode(Array(text.utf8)))
        expectRejected(SealedToken(utf8: Base64URL.encode(bytes + [0])), sealer, "with a byte more")
        expectRejected(SealedToken(utf8: Base64URL.encode(bytes + bytes)), sealer, "twice")
    }

    @Test("the same bytes in another base64 are refused")
    func reencoded() throws {
        let sealer = try sealer()
        var text = try sealer.seal(plaintext).text
        while !(text.contains("-") && text.contains("_") && text.hasSuffix("=")) {
            text = try sealer.seal(plaintext).text
        }
        let standard = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
        let folded = String(text.prefix(76)) + "\r\n" + String(text.dropFirst(76))
        for other in [
            standard, folded, String(text.prefix { $0 != "=" }), text + "====", " " + text, text + " ",
            "\u{FEFF}" + text,
            text.replacing("=", with: "%3D"),
        ] {
            expectRejected(SealedToken(other), sealer, other)
        }
        #expect(reason(SealedToken(text), sealer) == nil)
    }

    @Test("a last character whose unused bits are set is refused")
    func unusedBits() {
        #expect(Base64URL.decode(Array("AA==".utf8)) == [0])
        #expect(Base64URL.decode(Array("AAA=".utf8)) == [0, 0])
        for text in ["AB==", "AP==", "AAB=", "AAD=", "A===", "====", "AA=A", "AAA", "AA", "A", "=AAA", "Ä=="] {
            #expect(Base64URL.decode(Array(text.utf8)) == nil, "\(text)")
        }
    }

    @Test("base64url comes back, whatever the length", arguments: 0...100)
    func roundTrip(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 151 + count) }
        let text = Base64URL.encode(bytes)
        #expect(text.count == (count + 2) / 3 * 4)
        #expect(Base64URL.decode(text) == bytes)
    }

    @Test("a token over the limit is refused unread, and one is not made")
    func tooLarge() throws {
        let large = SealedToken(utf8: [UInt8](repeating: UInt8(ascii: "A"), count: 65_540))
        #expect(reason(large, try sealer()) == .tooLarge)
        #expect(throws: StateError(.limitExceeded, "")) { try sealer().seal([UInt8](repeating: 0, count: 50_000)) }
    }
}
