import Synchronization
import Testing

@testable import TetraState

@Suite("Sealers that are kept")
struct SealerCacheTests {
    /// A cache, and the contexts that it derived a key for, in order.
    private func counted(capacity: Int, keyring ring: Keyring? = nil) throws -> (SealerCache, Log<SealContext>) {
        let derived = Log<SealContext>()
        let cache = SealerCache(
            keyring: try ring ?? keyring(), capacity: capacity, maximumByteCount: 65_536, clock: .fixed(testTime),
            randomness: .system
        ) { secret, context in
            derived.append(context)
            return KeyDerivation.fernet(secret, context)
        }
        return (cache, derived)
    }

    @Test("a session's key is derived once, however often its sealer is asked for")
    func once() throws {
        let (cache, derived) = try counted(capacity: 8)
        let token = try cache.sealer(for: context()).seal([1, 2, 3])
        for _ in 0..<100 {
            #expect(try cache.sealer(for: context()).unseal(token).plaintext == [1, 2, 3])
        }
        #expect(derived.entries.count == 1)
    }

    @Test("each secret of the keyring once, and the hint says which is tried first without deriving again")
    func secrets() throws {
        let texts = [Secret.makeText(), Secret.makeText()]
        let (cache, derived) = try counted(capacity: 8, keyring: keyring(texts[0], texts[1]))
        let old = try sealer(keyring: keyring(texts[1])).seal([7])
        for hint in [0, 1, 5, -1] {
            #expect(try cache.sealer(for: context(), hint: hint).unseal(old).secretIndex == 1)
        }
        #expect(derived.entries.count == 2)
    }

    @Test("it seals what a sealer of its own opens, and the other way round, in each context")
    func same() throws {
        let (cache, _) = try counted(capacity: 100)
        for context in ContextTests.contexts {
            #expect(reason(try cache.sealer(for: context).seal([1]), try sealer(context)) == nil)
            #expect(reason(try sealer(context).seal([1]), cache.sealer(for: context)) == nil)
        }
        let token = try cache.sealer(for: ContextTests.contexts[0]).seal([1])
        for context in ContextTests.contexts.dropFirst() {
            #expect(reason(token, cache.sealer(for: context)) == .wrongMAC)
        }
    }

    @Test("identities that Swift takes for equal have keys of their own")
    func canonicalEquivalence() throws {
        let (cache, derived) = try counted(capacity: 8)
        let token = try cache.sealer(for: context(identity: "caf\u{E9}")).seal([1])
        #expect(reason(token, cache.sealer(for: context(identity: "cafe\u{301}"))) == .wrongMAC)
        #expect(derived.entries.count == 2)
    }

    @Test("the bound holds, and what was used longest ago is forgotten first")
    func eviction() throws {
        let (cache, derived) = try counted(capacity: 3)
        func use(_ epochs: UInt64...) { for epoch in epochs { _ = cache.sealer(for: context(epoch: epoch)) } }
        use(1, 2, 3, 1, 4)
        #expect(cache.count == 3)
        #expect(derived.entries.map(\.epoch) == [1, 2, 3, 4])
        use(1, 3, 4)
        #expect(derived.entries.count == 4, "2 was used longest ago")
        use(2, 1, 4)
        #expect(derived.entries.map(\.epoch) == [1, 2, 3, 4, 2, 1], "2 took the place of 1, and 1 that of 3")
        for epoch in UInt64(10)..<1_000 {
            use(epoch)
            #expect(cache.count == 3)
        }
    }

    @Test("it behaves as the plainest list of recent values does", arguments: [1, 2, 3, 7])
    func model(capacity: Int) {
        var recent = RecentValues<Int, Int>(capacity: capacity)
        var expected: [Int] = []
        var state: UInt64 = UInt64(capacity)
        for _ in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let key = Int(state >> 33) % (2 * capacity + 1)
            var isMade = false
            let value = recent.value(for: key) {
                isMade = true
                return key * 3
            }
            #expect(value == key * 3)
            #expect(isMade == !expected.contains(key))
            expected.removeAll { $0 == key }
            expected.append(key)
            if expected.count > capacity { expected.removeFirst() }
            #expect(recent.count == expected.count)
        }
    }

    @Test("many at once get the right sealers, and each key is derived once")
    func concurrent() async throws {
        let (cache, derived) = try counted(capacity: 16)
        await withTaskGroup(of: Bool.self) { group in
            for task in 0..<64 {
                group.addTask {
                    (0..<50).allSatisfy { step in
                        let context = context(epoch: UInt64((task + step) % 16))
                        guard let token = try? cache.sealer(for: context).seal([UInt8(task)]) else { return false }
                        return (try? cache.sealer(for: context).unseal(token).plaintext) == [UInt8(task)]
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
        #expect(derived.entries.count == 16)
        #expect(cache.count == 16)
    }
}
