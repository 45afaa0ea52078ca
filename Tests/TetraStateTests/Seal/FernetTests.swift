import Testing

@testable import TetraState

@Suite("Bare Fernet")
struct FernetTests {
    private let fernet = Fernet(keyText: FernetVectorTests.secret)

    @Test("the published vectors hold for it, too", arguments: FernetVectorTests.invalid)
    func refuse(_ vector: FernetVectorTests.Invalid) throws {
        let fernet = try #require(fernet)
        let clock = SealClock.fixed(FernetVectorTests.time + vector.seconds)
        let error = #expect(throws: SealError.self) {
            try fernet.unseal(SealedToken(vector.token), maximumAge: .seconds(60), clock: clock)
        }
        #expect(error?.reason == vector.reason)
    }

    @Test("it makes the published token and opens it")
    func published() throws {
        let fernet = try #require(fernet)
        let vector: UInt128 = 0x0001_0203_0405_0607_0809_0A0B_0C0D_0E0F
        let token = fernet.seal(Array("hello".utf8), at: FernetVectorTests.time, initialVector: vector)
        #expect(token.text == FernetVectorTests.token)
        #expect(try fernet.unseal(token) == Array("hello".utf8), "any age is allowed unless one is given")
    }

    @Test("bytes of every length come back, and the token's length is known before")
    func lengths() throws {
        let fernet = try #require(fernet)
        for count in 0...1_100 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
            let token = fernet.seal(bytes)
            #expect(token.utf8.count == Fernet.tokenCount(count))
            #expect(try fernet.unseal(token) == bytes)
        }
    }

    @Test("a key has 32 bytes, and its text one form")
    func keys() throws {
        for count in [0, 16, 31, 33, 64] { #expect(Fernet(key: [UInt8](repeating: 1, count: count)) == nil) }
        #expect(Fernet(key: [UInt8](repeating: 1, count: 32)) != nil)
        let text = FernetVectorTests.secret
        for other in ["", String(text.dropLast()), text + "=", text.replacing("_", with: "/"), "A" + text] {
            #expect(Fernet(keyText: other) == nil, "\(other)")
        }
    }

    @Test("what another key sealed is refused")
    func otherKey() throws {
        let fernet = try #require(fernet)
        let other = try #require(Fernet(key: [UInt8](repeating: 1, count: 32)))
        #expect(throws: SealError(.rejected, .wrongMAC)) { try other.unseal(fernet.seal([1])) }
    }

    @Test("two tokens of the same bytes are never alike")
    func freshVectors() throws {
        let fernet = try #require(fernet)
        #expect(Set((0..<100).map { _ in fernet.seal([1]) }).count == 100)
    }
}
