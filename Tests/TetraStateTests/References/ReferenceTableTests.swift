import Testing

@testable import TetraState

/// What may stand in the table of references, and where references may stand.
@Suite("The table of references")
struct ReferenceTableTests {
    /// A model that can be an element of a set, and the key of a dictionary.
    struct Tag: StateModel, Hashable {
        static let stateName = "App.Tag"
        static let fetched = Log<[Int]>()

        var id: Int?
        var stateKey: Int? { id }

        /// Tags up to 9,999 exist, except each whose number ends with 77.
        static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Tag] {
            values[Log<[Int]>.self]?.append(keys)
            let there = keys.filter { $0 < 10_000 && $0 % 100 != 77 }
            return Dictionary(uniqueKeysWithValues: there.map { ($0, Tag(id: $0)) })
        }
    }

    private let fetches = Log<[Int]>()

    private func resolver() throws -> ReferenceResolver {
        var registry = StateRegistry()
        try registry.register(Tag.self, formerNames: ["App.Label"])
        return ReferenceResolver(registry, StateValues().with(fetches))
    }

    private func resumed<Value: StateCodable>(_ value: Value) async throws -> Value {
        let archive = try StateArchive(archived(value))
        return try archive.decode("value", references: try await resolver().resolve([archive]))
    }

    private func tag(_ id: Int) -> Tag { Tag(id: id) }

    @Test("sets, keys of dictionaries and optionals within them refer like any other")
    func everywhere() async throws {
        #expect(try await resumed(Set([tag(1), tag(2)])) == [tag(1), tag(2)])
        #expect(try await resumed([tag(1): [tag(2): tag(1)]]) == [tag(1): [tag(2): tag(1)]])
        #expect(try await resumed([[tag(77), nil], [tag(1)]] as [[Tag?]]) == [[nil, nil], [tag(1)]])
        #expect(try await resumed(["a": [tag(77), tag(3)] as [Tag?]]) == ["a": [nil, tag(3)]])
        #expect(try await resumed(Tag??.some(.some(tag(77)))) == Tag??.none)
    }

    @Test("rows that are gone are one nil in a set of optionals")
    func goneInSet() async throws {
        #expect(try await resumed(Set<Tag?>([tag(77), tag(177), tag(1), nil])) == [nil, tag(1)])
    }

    @Test("a row that is gone is stale as an element of a set, as a key, and as a value of a dictionary")
    func stale() async throws {
        func expectStale<Value: StateCodable>(_ value: Value) async throws {
            let archive = try StateArchive(archived(value))
            let resolved = try await resolver().resolve([archive])
            #expect(throws: StaleStateError.self) {
                try archive.decode("value", as: Value.self, references: resolved)
            }
        }
        try await expectStale(Set([tag(1), tag(77)]))
        try await expectStale([tag(77): 1])
        try await expectStale([1: tag(77)])
        try await expectStale([1: [2: tag(77)]])
        try await expectStale(["a": [tag(1), tag(77)]])
    }

    @Test("one row in several archives, and under a former name, is fetched once; so is one that is gone")
    func once() async throws {
        let old = try StateArchive([0x11] + hex("a1 69") + Array("App.Label".utf8) + hex("82 01 1c 4d") + hex("c0"))
        let archives = try [
            StateArchive(archived([tag(1), tag(77)])), StateArchive(archived([1: tag(1), 2: tag(2)])), old,
        ]
        let resolved = try await resolver().resolve(archives)
        #expect(fetches.entries.map { $0.sorted() } == [[1, 2, 77]])
        let again = try await resolver().resolve(archives, known: resolved)
        #expect(fetches.entries.count == 1)
        #expect(archives.flatMap(\.references).allSatisfy { again.contains($0) })
    }

    @Test("a model that is at hand is not fetched under a former name of its type either")
    func knownUnderFormerName() async throws {
        let table = hex("a1 69") + Array("App.Label".utf8) + hex("81 01")
        let tag = FieldTag("value").rawValue.bigEndianBytes
        let archive = try StateArchive([0x11] + table + [0xC1] + tag + hex("e800"))
        var known = ResolvedReferences()
        try known.insert(Tag(id: 1))
        let resolved = try await resolver().resolve([archive], known: known)
        #expect(try archive.decode("value", as: Tag.self, references: resolved) == Tag(id: 1))
        #expect(fetches.entries.isEmpty)
    }

    @Test("10,000 references are one query; one more is refused, when saved and when restored")
    func many() async throws {
        let tags = (0..<10_000).map { tag($0) }
        let archive = try StateArchive(archived(tags))
        let resolved = try await resolver().resolve([archive])
        #expect(fetches.entries.map(\.count) == [10_000])
        #expect(try archive.decode("value", as: [Tag?].self, references: resolved).count { $0 == nil } == 100)
        #expect(throws: StateError(.limitExceeded, "")) { try archived(tags + [tag(10_000)]) }
        #expect(try StateArchive(archived(tags + tags)).references.count == 10_000)

        let name = hex("67") + Array("App.Tag".utf8)
        let forgedTable = [0x11] + hex("a1") + name + hex("9d 2711") + Array(repeating: 0x01, count: 10_001) + hex("c0")
        #expect(throws: StateError(.limitExceeded, "")) { try StateArchive(forgedTable) }
        let half = hex("9d 1389") + Array(repeating: 0x01, count: 5_001)
        let inTwo = [0x11] + hex("a2") + name + half + hex("69") + Array("App.Label".utf8) + half + hex("c0")
        #expect(throws: StateError(.limitExceeded, "")) { try StateArchive(inTwo) }
    }

    @Test("a table whose counts promise more than follows takes no memory")
    func bombs() {
        for table in ["9f ffffffffffffffff", "9e ffffffff", "9d ffff"] {
            let bytes = [0x11] + hex("a1 67") + Array("App.Tag".utf8) + hex(table) + hex("01 c0")
            #expect(throws: StateError(.malformed, "")) { try StateArchive(bytes) }
        }
    }

    @Test(
        "a key of the wrong shape is refused before anything is fetched",
        arguments: ["6161", "4161", "8101", "a10101", "e2", "e301", "e0", "c1000001", "e540f8000000000000"])
    func wrongKeys(key: String) async throws {
        let bytes = [0x11] + hex("a1 67") + Array("App.Tag".utf8) + hex("82 01") + hex(key) + hex("c0")
        let archive = try StateArchive(bytes)
        let resolver = try resolver()
        await #expect(throws: StateError(.shapeMismatch, "")) { try await resolver.resolve([archive]) }
        #expect(fetches.entries.isEmpty)
    }

    @Test("a key that is itself a reference, cut off or not UTF-8 breaks the archive or is refused")
    func brokenKeys() async throws {
        for key in ["e800", "6361", "61ff"] {
            let bytes = [0x11] + hex("a1 67") + Array("App.Tag".utf8) + hex("81") + hex(key) + hex("c0")
            await #expect(throws: StateError.self) { try await resolver().resolve([StateArchive(bytes)]) }
        }
        #expect(fetches.entries.isEmpty)
    }
}
