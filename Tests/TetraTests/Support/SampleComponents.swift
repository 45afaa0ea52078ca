import Foundation
import Synchronization
import Tetra

/// The smallest component with everything public.
@Component
struct Counter {
    @Public var count = 0
    @Public(.readOnly) var parity = "even"
    @Local var isOpen = false
    var secretSteps = 0

    @Public mutating func increment() { add(1) }
    @Public mutating func step(by step: Int, twice: Bool = false) -> Int {
        add(twice ? step * 2 : step)
        return count
    }

    var body: some HTML {
        div {
            button(.on(.click, $increment())) { $count }
            span(.show($isOpen)) { "steps: \(secretSteps)" }
        }
    }

    mutating func add(_ step: Int) {
        count += step
        secretSteps += 1
        parity = count.isMultiple(of: 2) ? "even" : "odd"
    }
}

/// Notes in memory: what a database would be.
final class NoteStore: Sendable {
    private struct State {
        var notes: [Int: Note] = [:]
        var fetches: [[Int]] = []
    }
    private let state = Mutex(State())

    init(_ titles: [String] = []) {
        for (index, title) in titles.enumerated() { save(Note(id: index + 1, title: title)) }
    }

    func save(_ note: Note) { state.withLock { $0.notes[note.id] = note } }
    func delete(_ id: Int) { state.withLock { $0.notes[id] = nil } }
    func note(_ id: Int) -> Note? { state.withLock { $0.notes[id] } }
    var all: [Note] { state.withLock { $0.notes.values.sorted { $0.id < $1.id } } }
    func fetch(_ ids: [Int]) -> [Int: Note] {
        state.withLock { state in
            state.fetches.append(ids.sorted())
            return state.notes.filter { ids.contains($0.key) }
        }
    }
    /// The ids asked for, batch by batch, since this was last read.
    func takeFetches() -> [[Int]] {
        state.withLock { state in
            defer { state.fetches = [] }
            return state.fetches
        }
    }
}

struct Note: StateModel, Identifiable, Equatable {
    var id: Int
    var title: String
    var done = false

    var stateKey: Int? { id }

    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Note] {
        values[NoteStore.self]?.fetch(keys) ?? [:]
    }
}

extension DOMEvent {
    static let noteChanged = DOMEvent("note-changed")
}

struct NoteNotFound: RecordMissingError {
    var isRecordMissing: Bool { true }
}

@Component
struct NoteList {
    @Public var title = ""
    @Public(.readOnly) var problem = ""
    var notes: [Note] = []

    mutating func load() throws {
        notes = try context[NoteStore.self].all
    }

    @Public mutating func add() throws {
        guard !title.isEmpty else {
            problem = "A note needs a title."
            return
        }
        let store = try context[NoteStore.self]
        store.save(Note(id: (store.all.last?.id ?? 0) + 1, title: title))
        notes = store.all
        title = ""
        problem = ""
    }

    var body: some HTML {
        section(.on(.noteChanged, .refresh)) {
            input(.bind($title), .ariaLabel("New note"))
            p { $problem }
            ul { ForEach(notes) { NoteItem(note: $0) } }
            p { "\(notes.count) notes" }
        }
    }
}

@Component
struct NoteItem {
    @Public var title = ""
    var renames = 0
    var note: Note

    mutating func load(note: Note) {
        self.note = note
        title = note.title
    }

    @Public mutating func rename() throws {
        note.title = title
        renames += 1
        try context[NoteStore.self].save(note)
        client.dispatch(.noteChanged)
    }

    @Public(update: false) mutating func delete() throws {
        try context[NoteStore.self].delete(note.id)
        client.removeComponent()
        client.dispatch(.noteChanged)
    }

    @Public mutating func lookup(id: Int) throws {
        guard try context[NoteStore.self].note(id) != nil else { throw NoteNotFound() }
    }

    var body: some HTML {
        li {
            input(.bind($title), .ariaLabel("Title"))
            button(.on(.click, $rename())) { "Rename" }
            button(.on(.click, $delete())) { "Delete" }
            span { "renamed \(renames) times" }
        }
    }
}
