import Testing

@testable import TetraState

/// The vectors that the Fernet specification publishes, github.com/fernet/spec.
@Suite("Fernet's published vectors")
struct FernetVectorTests {
    static let secret = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4="
    static let token =
        "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA=="

    /// 1985-10-26T01:20:00-07:00.
    static let time: UInt64 = 499_162_800

    struct Invalid: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let token: String
        let reason: SealError.Reason
        var seconds: UInt64 = 1
    }

    static let invalid = [
        Invalid(
            testDescription: "incorrect mac",
            token:
                "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykQUFBQUFBQUFBQQ==",
            reason: .wrongMAC),
        Invalid(
            testDescription: "too short", token: "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPA==",
            reason: .tooShort),
        Invalid(
            testDescription: "invalid base64",
            token:
                "%%%%%%%%%%%%%AECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==",
            reason: .notBase64),
        Invalid(
            testDescription: "payload size not multiple of block size",
            token: "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPOm73QeoCk9uGib28Xe5vz6oxq5nmxbx_v7mrfyudzUm",
            reason: .wrongLength),
        Invalid(
            testDescription: "payload padding error",
            token:
                "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0ODz4LEpdELGQAad7aNEHbf-JkLPIpuiYRLQ3RtXatOYREu2FWke6CnJNYIbkuKNqOhw==",
            reason: .wrongPadding),
        Invalid(
            testDescription: "far-future TS (unacceptable clock skew)",
            token:
                "gAAAAAAdwStRAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAnja1xKYyhd-Y6mSkTOyTGJmw2Xc2a6kBd-iX9b_qXQcw==",
            reason: .fromTheFuture),
        Invalid(
            testDescription: "expired TTL",
            token:
                "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==",
            reason: .tooOld, seconds: 91),
        Invalid(
            testDescription: "incorrect IV (causes padding error)",
            token:
                "gAAAAAAdwJ6xBQECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAkLhFLHpGtDBRLRTZeUfWgHSv49TF2AUEZ1TIvcZjK1zQ==",
            reason: .wrongPadding),
        Invalid(
            testDescription: "trailing characters after b64 padding", token: token + "trailingdata",
            reason: .notBase64),
        Invalid(
            testDescription: "invalid characters in b64",
            token:
                "*gAAAAAAdwJ6wAAECAwQFBgcI!CQoLDA0ODy021?cpGVWKZ_eEwC@GM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==",
            reason: .notBase64),
        Invalid(
            testDescription: "invalid non-urlsafe characters in b64",
            token:
                "gAAAAAAdwJ6wAAEC/AwQFBgcICQoLDA0ODy+021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==",
            reason: .notBase64),
    ]

    private func sealer(at seconds: UInt64) throws -> StateSealer {
        let key = try #require(Base64URL.decode(Array(Self.secret.utf8)))
        let vector = Numbers([0x0001_0203_0405_0607, 0x0809_0A0B_0C0D_0E0F])
        return StateSealer(
            keys: [key.withUnsafeBytes { Fernet(halves: $0) }], hint: 0, maximumByteCount: 65_536,
            clock: .fixed(Self.time + seconds), randomness: SealRandomness { vector.next() })
    }

    @Test("the token of generate.json is made, to the character")
    func generate() throws {
        #expect(try sealer(at: 0).seal(Array("hello".utf8)).text == Self.token)
    }

    @Test("the token of verify.json opens")
    func verify() throws {
        let state = try sealer(at: 1).unseal(SealedToken(Self.token), maximumAge: .seconds(60))
        #expect(state.plaintext == Array("hello".utf8))
        #expect(state.issuedAt == Self.time)
    }

    @Test("each token of invalid.json is refused, for its own reason", arguments: invalid)
    func refuse(_ vector: Invalid) throws {
        let found = reason(SealedToken(vector.token), try sealer(at: vector.seconds), maximumAge: .seconds(60))
        #expect(found == vector.reason)
    }
}
