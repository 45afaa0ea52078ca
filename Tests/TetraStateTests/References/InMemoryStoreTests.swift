import Foundation
import Testing

@testable import TetraState

@Suite("A store in memory, as an example of another database")
struct InMemoryStoreTests {
    private var store: NoteStore {
        var store = NoteStore()
        for id in 1...6 { store.notes[id] = Note(id: id, text: "note \(id)", isDone: id.isMultiple(of: 3)) }
        return store
    }

    private var values: StateValues { StateValues().with(store) }

    @Test("it takes fewer than 60 lines")
    func length() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "InMemoryStore.swift")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } < 60)
        #expect(text.contains("static func run("))
    }

    @Test("its models are fetched for the state, and its queries run")
    func wholeWay() async throws {
        var registry = StateRegistry()
        try registry.registerTypes(reachableFrom: [Note].self)
        let bytes = try archived([Note(id: 2, text: ""), Note(id: 5, text: "")])
        let archive = try StateArchive(bytes)
        let resolved = try await ReferenceResolver(registry, values).resolve([archive])
        #expect(try archive.decode("value", as: [Note].self, references: resolved).map(\.text) == ["note 2", "note 5"])

        let query: StateQuery<Note> = try restored(archived(Note.done(true)))
        #expect(try await query.fetchAll(from: values).map(\.id) == [3, 6])
        #expect(try await query.fetchFirst(from: values)?.id == 3)
        let open = StateQuery<Note>(QueryStatement("notes done = ?", [0]))
        #expect(try await open.fetchAll(from: values).map(\.id) == [1, 2, 4, 5])
    }

    @Test("a statement that it does not know is outdated")
    func outdated() async {
        await #expect(throws: StateQueryError(.outdated, "")) {
            try await StateQuery<Note>(QueryStatement("notes of yesterday")).fetchAll(from: values)
        }
    }

    @Test("a statement that writes, reads another table, or none, is refused")
    func refused() async {
        var store = store
        store.statements["delete notes"] = NoteStore.Statement(tables: ["notes"], isReadOnly: false) { _, _ in true }
        store.statements["notes, secrets"] = NoteStore.Statement(tables: ["notes", "secrets"]) { _, _ in true }
        store.statements["attach"] = NoteStore.Statement(tables: []) { _, _ in true }
        for sql in ["delete notes", "notes, secrets", "attach"] {
            await #expect(throws: StateQueryError(.refused, ""), "\(sql)") {
                try await StateQuery<Note>(QueryStatement(sql)).fetchAll(from: StateValues().with(store))
            }
        }
    }

    @Test("it stops when its task is cancelled, so that the time limit reaches it")
    func cancelled() async {
        let values = values
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await Note.run(QueryStatement("notes"), within: Note.queryBounds, from: values)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
