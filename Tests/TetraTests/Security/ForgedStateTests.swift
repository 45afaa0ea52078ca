import Synchronization
import Testing

@testable import Tetra

/// A model that no component reaches: whoever restores it has left the safe list.
private struct Evil: StateModel {
    static let fetched = Mutex(0)
    static var stateName: String { "App.Evil" }
    var id = 7
    var stateKey: Int? { id }

    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Evil] {
        fetched.withLock { $0 += 1 }
        return Dictionary(uniqueKeysWithValues: keys.map { ($0, Evil(id: $0)) })
    }
}

/// Goes by the name of a listed model with a key of another type.
private struct FalseNote: StateModel {
    static var stateName: String { Note.stateName }
    var stateKey: String? { "1 OR 1=1" }
    static func fetch(_ keys: [String], from values: StateValues) async throws -> [String: FalseNote] { [:] }
}

@Suite("A state that was forged with the right key")
struct ForgedStateTests {
    let store = NoteStore(["milk", "bread"])

    func visited() async throws -> (TestHost, RawClient, Forger) {
        let store = self.store
        let host = try TestHost(change: { $0.values = StateValues().with(store) }) {
            try $0.page("/") { _ in Document(title: "Notes") { NoteList() } }
        }
        let client = try await host.visiting()
        _ = store.takeFetches()
        return (host, client, Forger(host: host.host, client: client))
    }

    @Test("an unlisted model is blocked by name in the log, refused outside, and nothing was fetched")
    func unlisted() async throws {
        var (host, client, forger) = try await visited()
        let item = client.page.all("NoteItem")[0]
        let list = try client.page.first("NoteList")
        let inArguments = try forger.changed(item) { $0.arguments = try Forger.archive("note", Evil()) }
        let inProperties = try forger.changed(item) { $0.properties = try Forger.archive("renames", Evil()) }
        let besideListed = try forger.changed(item) {
            $0.arguments = try Forger.archive("note", [Pair(note: Note(id: 1, title: ""), evil: Evil())])
        }
        for answer in [
            try await client.call(inArguments, "rename"), try await client.call(inProperties, "rename"),
            try await client.call(besideListed, "rename"),
            try await client.call(list, nil, descendants: [inProperties]),
        ] {
            #expect(answer.status == 403)
            #expect(answer.code == "StateRejected")
            #expect(!answer.response.text.contains("Evil"))
        }
        #expect(host.log.text.contains("Unpickling blocked: 'App.Evil' is not in the allowed list."))
        #expect(Evil.fetched.withLock { $0 } == 0)
        #expect(store.takeFetches().isEmpty)
    }

    @Test("a listed name with a key of another type, and values of other types: 412, and nothing was fetched")
    func otherShapes() async throws {
        var (_, client, forger) = try await visited()
        let item = client.page.all("NoteItem")[0]
        let forged = [
            try forger.changed(item) { $0.arguments = try Forger.archive("note", FalseNote()) },
            try forger.changed(item) { $0.arguments = try Forger.archive("note", 1) },
            try forger.changed(item) { $0.arguments = try Forger.archive("another", 1) },
            try forger.changed(item) {
                $0.properties = try Forger.archive("renames", "many")
                $0.arguments = try Forger.archive("note", 1)
            },
        ]
        for component in forged {
            let answer = try await client.call(component, "rename")
            #expect(answer.status == 412)
            #expect(answer.code == "StateOutdated")
        }
        #expect(store.takeFetches().isEmpty)
        let wrongProperty = try forger.changed(item) { $0.properties = try Forger.archive("renames", "many") }
        #expect(try await client.call(wrongProperty, "rename").code == "StateOutdated")
        #expect(store.all.map(\.title) == ["milk", "bread"])
    }

    @Test("each beginning of a sealed state, and each altered byte of it, is refused or read, never an error of ours")
    func broken() async throws {
        var (_, client, forger) = try await visited()
        let item = client.page.all("NoteItem")[0]
        let parts = try forger.open(item)
        let whole = SealedLayout.join(head: parts.head, arguments: parts.arguments, properties: parts.properties)
        for count in 1..<whole.count {
            let answer = try await client.call(try forger.sealed(item, Array(whole.prefix(count))), nil)
            #expect(answer.code == "StateRejected", "\(count) bytes")
        }
        for position in StateHead.byteCount..<whole.count {
            for byte in [0x00, 0x1F, 0x7F, 0x9F, 0xBF, 0xDF, 0xE8, 0xFF] as [UInt8] {
                var altered = whole
                altered[position] = byte
                let answer = try await client.call(try forger.sealed(item, altered), nil)
                #expect([200, 403, 410, 412].contains(answer.status), "byte \(position) as \(byte)")
            }
        }
    }

    @Test("a head of another version or of a type that is gone: 412; of another instance: 403")
    func heads() async throws {
        var (_, client, forger) = try await visited()
        let item = client.page.all("NoteItem")[0]
        let parts = try forger.open(item)
        let whole = SealedLayout.join(head: parts.head, arguments: parts.arguments, properties: parts.properties)
        let version = try await client.call(try forger.sealed(item, [2] + whole.dropFirst()), nil)
        #expect(version.status == 412 && version.code == "StateOutdated")
        let type = try await client.call(try forger.changed(item) { $0.head.type ^= 1 }, nil)
        #expect(type.status == 412 && type.code == "StateOutdated")
        let instance = try await client.call(try forger.changed(item) { $0.head.instance ^= 1 }, nil)
        #expect(instance.status == 403 && instance.code == "StateRejected")
    }

    @Test("what the page holds, what load sets and what lives in the browser is not taken from the state")
    func outOfPlace() async throws {
        var (_, client, forger) = try await visited()
        let item = client.page.all("NoteItem")[0]
        let forged = try forger.changed(item) { $0.properties = try Forger.archive("title", "forged") }
        let answer = try await client.call(forged, nil)
        #expect(try answer.components().first("NoteItem").writable == [.string("milk")])
    }
}

/// A record that holds two models.
private struct Pair: StateCodable {
    var note: Note
    var evil: Evil

    static var stateShape: String { "Pair" }
    static var needsPreparation: Bool { true }

    init(note: Note, evil: Evil) {
        self.note = note
        self.evil = evil
    }

    func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(note)
        try preparation.collect(evil)
    }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record { record throws(StateError) in
            try record.field("note", note)
            try record.field("evil", evil)
        }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.record { record throws(StateError) in
            Pair(note: try record.decode("note"), evil: try record.decode("evil"))
        }
    }
}
