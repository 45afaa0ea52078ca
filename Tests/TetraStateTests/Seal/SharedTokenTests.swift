import Testing

@testable import TetraState

/// The file's tokens were sealed by the Python of `Tests/DocumentTests/state_seal.py`.
@Suite("Tokens that Python seals too")
struct SharedTokenTests {
    @Test("Swift seals to the characters that Python gives", arguments: try SharedFile.read().tokens)
    func seal(_ token: SharedFile.Token) throws {
        #expect(try sealer(token).seal(hex(token.plaintext)).text == token.token)
    }

    @Test("Swift opens what Python sealed", arguments: try SharedFile.read().tokens)
    func open(_ token: SharedFile.Token) throws {
        let state = try sealer(token).unseal(SealedToken(token.token))
        #expect(hexText(state.plaintext) == token.plaintext)
        #expect(state.issuedAt == token.time)
    }

    @Test("a component's head says what Python reads in it", arguments: try SharedFile.read().tokens)
    func head(_ token: SharedFile.Token) throws {
        guard let component = token.component else { return }
        let head = try sealer(token).authenticate(SealedToken(token.token)).head()
        #expect(head.type == StateDigest.typeHash(component.type))
        #expect(head.schema == StateDigest.schemaHash(component.schema.map { ($0[0], $0[1]) }))
        #expect(head.instance == UInt64(component.instance, radix: 16))
        #expect(head.digest == UInt64(component.digest, radix: 16))
    }

    private func sealer(_ token: SharedFile.Token) throws -> StateSealer {
        let vector = hex(token.vector)
        let numbers = Numbers([UInt64(bigEndian: vector[..<8]), UInt64(bigEndian: vector[8...])])
        let context = SealContext(
            app: token.app, purpose: token.purpose, salt: hex(token.salt),
            identity: token.identity.isEmpty ? nil : token.identity, epoch: token.epoch)
        return StateSealer(
            keyring: Keyring(try Secret(SharedFile.read().secret)), context: context, clock: .fixed(token.time),
            randomness: SealRandomness { numbers.next() })
    }
}
