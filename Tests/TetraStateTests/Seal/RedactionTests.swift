import Testing

@testable import TetraState

@Suite("Nothing secret shows")
struct RedactionTests {
    private func shown(_ value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        return dumped + String(describing: value) + String(reflecting: value) + "\(value) \([value])"
    }

    private func shows(_ value: Any, _ bytes: [UInt8]) -> Bool {
        let text = shown(value)
        let decimal = bytes.map { "\($0)" }
        return text.contains(String(decoding: bytes, as: UTF8.self)) || text.contains(decimal.joined(separator: ", "))
            || decimal.allSatisfy { text.contains($0) }
    }

    @Test("neither secret, salt, identity nor state, in descriptions, dumps and mirrors")
    func redacted() throws {
        let salt: [UInt8] = [211, 223, 227, 229, 233, 239, 241, 251]
        let secret = try Secret(secretText)
        let ring = Keyring(secret)
        let context = context(salt: salt, identity: "anna-the-identity")
        let sealer = StateSealer(keyring: ring, context: context, clock: .fixed(testTime))
        let plaintext = Array("the private state".utf8)
        let token = try sealer.seal(plaintext)
        let authentic = try sealer.authenticate(token)
        let state = try authentic.open()
        let key = KeyDerivation.fernet(secret, context)
        let derived = KeyDerivation.derive(from: secret.key, salt: salt, info: context.info, count: 32)
        let halves = derived.withUnsafeBytes { Array($0) }
        let cache = SealerCache(keyring: ring)
        _ = cache.sealer(for: context)
        for value in [secret, ring, context, sealer, cache, token, authentic, state, key] as [Any] {
            for hidden in [
                Array(secretText.utf8), salt, Array("anna-the-identity".utf8), plaintext, halves, token.utf8,
            ] {
                #expect(!shows(value, hidden), "\(type(of: value))")
            }
        }
        for value in [secret, ring, sealer, cache, token, authentic, state, key] as [Any] {
            #expect(Mirror(reflecting: value).children.isEmpty)
        }
    }

    @Test("errors of the archive do not show what is in it")
    func errors() throws {
        var writer = StateArchiveWriter()
        try writer.field("token", "do-not-log-me")
        let archive = try StateArchive(writer.finish())
        let error = try #require(throws: StateError.self) { try archive.decode("token", as: Int.self) }
        #expect(error.description == "shapeMismatch at token: Expected an integer, but the archive holds text.")
        #expect(!shown(error).contains("do-not-log-me"))
    }
}
