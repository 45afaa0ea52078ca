import Testing

@testable import TetraState

@Suite("A token's age")
struct AgeTests {
    @Test("a token opens up to its maximum age, to the second")
    func maximumAge() throws {
        let token = try sealer().seal([1])
        #expect(reason(token, try sealer(at: testTime + 60), maximumAge: .seconds(60)) == nil)
        #expect(reason(token, try sealer(at: testTime + 61), maximumAge: .seconds(60)) == .tooOld)
        #expect(throws: SealError(.expired, .tooOld)) {
            try sealer(at: testTime + 61).unseal(token, maximumAge: .seconds(60))
        }
    }

    @Test("24 hours are allowed unless something else is said")
    func defaultAge() throws {
        let token = try sealer().seal([1])
        #expect(reason(token, try sealer(at: testTime + 86_400)) == nil)
        #expect(reason(token, try sealer(at: testTime + 86_401)) == .tooOld)
    }

    @Test("a clock may be a minute ahead and no more")
    func skew() throws {
        let token = try sealer().seal([1])
        #expect(reason(token, try sealer(at: testTime - 60)) == nil)
        #expect(reason(token, try sealer(at: testTime - 61)) == .fromTheFuture)
        #expect(throws: SealError(.rejected, .fromTheFuture)) { try sealer(at: testTime - 61).unseal(token) }
    }

    @Test("times and ages at the ends of their types overflow nowhere", arguments: [0, 1, UInt64.max - 1, UInt64.max])
    func extremes(time: UInt64) throws {
        let token = try sealer(at: time).seal([1])
        for now in [0, 1, testTime, UInt64.max - 1, UInt64.max] {
            let distance = now > time ? now - time : time - now
            let expected: SealError.Reason? =
                distance <= 60 ? nil : now < time ? .fromTheFuture : .tooOld
            #expect(reason(token, try sealer(at: now), maximumAge: .seconds(60)) == expected)
            let patient = try sealer(at: now).authenticate(token)
            #expect(throws: Never.self) {
                try patient.open(maximumAge: Duration(attoseconds: .max), skew: Duration(attoseconds: .max))
            }
        }
        #expect(reason(token, try sealer(at: time), maximumAge: .seconds(-5)) == nil)
    }

    @Test("the MAC is judged before the time: an old forgery is no different from a new one")
    func order() throws {
        var bytes = try #require(Base64URL.decode(try sealer().seal([1]).utf8))
        bytes[bytes.count - 1] ^= 1
        let forged = SealedToken(utf8: Base64URL.encode(bytes))
        #expect(reason(forged, try sealer(at: testTime + 1_000_000)) == .wrongMAC)
        #expect(reason(forged, try sealer(at: 0)) == .wrongMAC)
    }

    @Test("the head can be read before the age is judged")
    func headFirst() throws {
        let head = StateHead(type: 1, schema: 2, instance: 3, digest: 4)
        let token = try sealer().seal(head.bytes + [5, 6])
        let authentic = try sealer(at: testTime + 1_000_000).authenticate(token)
        #expect(try authentic.head() == head)
        #expect(throws: SealError(.expired, .tooOld)) { try authentic.open() }
        let headless = try sealer().authenticate(sealer().seal([]))
        #expect(throws: SealError.self) { try headless.head() }
    }
}
