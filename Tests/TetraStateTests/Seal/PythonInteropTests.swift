import Testing

@testable import TetraState

/// Tokens of another implementation, made once with Python's `cryptography` 48.0.0:
///
/// ```python
/// lp = lambda part: struct.pack(">I", len(part)) + part
/// info = b"tetra/1" + lp(b"App") + lp(b"component") + lp("anna@exämple".encode()) + lp(struct.pack(">Q", 7))
/// key = HKDF(SHA256(), 32, salt=bytes(range(16)), info=info).derive(secret)
/// Fernet(urlsafe_b64encode(key))._encrypt_from_parts(b"hello from Python", 1_700_000_000, bytes(range(16)))
/// ```
///
/// The second one has purpose `session`, no salt, no identity, epoch 0, an IV of zeros and nothing in it.
@Suite("Tokens of Python's cryptography")
struct PythonInteropTests {
    static let stateToken = """
        gAAAAABlU_EAAAECAwQFBgcICQoLDA0OD5izhQkBDTsknxVEhFnSqV7LOCf5udLwTxacCQYD3bbNJE2yS1QZOltJeyv1-ywOw0bfvOw1wiFmnYZEcMFbGx0=
        """
    static let sessionToken = """
        gAAAAABlU_EAAAAAAAAAAAAAAAAAAAAAAOA0bQ87G4OcUY3fdkmjpbUdVR4Vep9NUPxWEsZ0qcp6xb7CPfhHRe4EXoOlvsURZA==
        """

    private func sealer(_ context: SealContext, vector: [UInt64] = []) throws -> StateSealer {
        let numbers = Numbers(vector)
        return StateSealer(
            keyring: try keyring(), context: context, clock: .fixed(testTime),
            randomness: SealRandomness { numbers.next() })
    }

    @Test("a state that Python sealed opens")
    func open() throws {
        let state = try sealer(context(identity: "anna@exämple")).unseal(SealedToken(Self.stateToken))
        #expect(state.plaintext == Array("hello from Python".utf8))
        #expect(state.issuedAt == testTime)
    }

    @Test("the same state is sealed to the same characters")
    func seal() throws {
        let sealer = try sealer(
            context(identity: "anna@exämple"), vector: [0x0001_0203_0405_0607, 0x0809_0A0B_0C0D_0E0F])
        #expect(try sealer.seal(Array("hello from Python".utf8)).text == Self.stateToken)
    }

    @Test("an empty salt, no identity and nothing sealed agree too")
    func session() throws {
        let context = context(purpose: "session", salt: [], identity: nil, epoch: 0)
        #expect(try sealer(context, vector: [0, 0]).seal([]).text == Self.sessionToken)
        #expect(try sealer(context).unseal(SealedToken(Self.sessionToken)).plaintext.isEmpty)
    }
}
