import Testing

@testable import TetraState

/// What the holder of the key can make that is no token: its MAC is right.
@Suite("Tokens forged with the right key")
struct ForgedTokenTests {
    /// A token of these bytes and their MAC.
    private func token(_ signed: [UInt8]) throws -> SealedToken {
        let key = KeyDerivation.fernet(try Secret(secretText), context())
        let mac = signed.withUnsafeBytes { Array(key.mac(of: $0)) }
        return SealedToken(utf8: Base64URL.encode(signed + mac))
    }

    private func bytes(version: UInt8 = 0x80, _ count: Int) -> [UInt8] {
        Array(([version] + testTime.bigEndianBytes + [UInt8](repeating: 7, count: 100)).prefix(count))
    }

    @Test("too short for a time and a vector, or without whole blocks behind them", arguments: 0...80)
    func lengths(count: Int) throws {
        let forged = try token(bytes(count))
        let isWhole = count > 25 && (count - 25) % 16 == 0
        let expected: Set<SealError.Reason> = count < 25 ? [.tooShort] : isWhole ? [.wrongPadding] : [.wrongLength]
        let found = reason(forged, try sealer())
        #expect(found.map { expected.contains($0) || isWhole } ?? isWhole)
        let head = #expect(throws: SealError.self) { try sealer().authenticate(forged).head() }
        #expect(head?.code == .rejected || isWhole)
    }

    @Test("of any other version", arguments: [0x00, 0x01, 0x7F, 0x81, 0xFF] as [UInt8])
    func versions(version: UInt8) throws {
        let key = KeyDerivation.fernet(try Secret(secretText), context())
        let sealed = key.seal(StateHead(type: 1, schema: 2, instance: 3, digest: 4).bytes, clock: .fixed(testTime))
        let decoded = try #require(Base64URL.decode(sealed.utf8))
        let forged = try token([version] + decoded.dropFirst().dropLast(32))
        #expect(reason(forged, try sealer()) == .unknownVersion)
        #expect(throws: SealError(.rejected, .unknownVersion)) { try sealer().authenticate(forged).head() }
        #expect(try sealer().authenticate(sealed).head().instance == 3)
    }

    @Test("the secret that the hint names is tried first")
    func hint() throws {
        let twice = try keyring(secretText, secretText)
        let token = try sealer(keyring: twice).seal([1])
        for hint in [0, 1] {
            #expect(try sealer(keyring: twice, hint: hint).authenticate(token).secretIndex == hint)
        }
    }
}
