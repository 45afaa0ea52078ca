import Testing

@testable import TetraState

@Suite("What a token is for")
struct ContextTests {
    static let contexts = [
        context(), context(app: "Other"), context(app: "app"), context(purpose: "session"), context(salt: []),
        context(salt: Array(1..<17)), context(salt: Array(0..<15)), context(identity: nil), context(identity: "bert"),
        context(identity: "anna "), context(epoch: 6), context(epoch: 8), context(epoch: 7 << 32),
    ]

    @Test("a token opens in its own context and in no other")
    func matrix() throws {
        for (made, maker) in Self.contexts.enumerated() {
            let token = try sealer(maker).seal([1, 2, 3])
            for (read, reader) in Self.contexts.enumerated() {
                #expect(reason(token, try sealer(reader)) == (made == read ? nil : .wrongMAC), "\(made), \(read)")
            }
        }
    }

    @Test("no identity and the empty one are the same")
    func emptyIdentity() throws {
        let token = try sealer(context(identity: nil)).seal([1])
        #expect(reason(token, try sealer(context(identity: ""))) == nil)
    }

    @Test("an app of the same name with another secret reads nothing")
    func otherSecret() throws {
        let token = try sealer().seal([1])
        #expect(reason(token, try sealer(keyring: Keyring(Secret(Secret.makeText())))) == .wrongMAC)
    }

    @Test("identities written with other code points are others")
    func bytesCount() throws {
        let token = try sealer(context(identity: "caf\u{E9}")).seal([1])
        #expect(reason(token, try sealer(context(identity: "cafe\u{301}"))) == .wrongMAC)
    }

    @Test("a mark is the same for an identity, another for each other, and none of it is the key")
    func marks() throws {
        let ring = try keyring()
        #expect(ring.mark(context()) == ring.mark(context()))
        #expect(Set(Self.contexts.map(ring.mark)).count == Self.contexts.count)
    }
}
