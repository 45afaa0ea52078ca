import GRDB
import Tetra
import TetraGRDB

struct Note: Codable, Identifiable, Sendable, FetchableRecord, MutablePersistableRecord, StateModel {
    var id: Int64?
    var title: String

    mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

@Component
struct NoteItem {
    @Public var title = ""
    @Public(.readOnly) var length = 0
    var note: Note

    mutating func load(note: Note) {
        self.note = note
        title = note.title
        length = note.title.utf8.count
    }

    @Public mutating func rename() async throws {
        note.title = title
        let note = note
        try await context.database.write { try note.update($0) }
        length = title.utf8.count
    }

    @Public mutating func stamp() async throws -> String {
        try await NoteDatabase.stamp(note, in: context.database)
        return note.title
    }

    @Public(update: false) mutating func delete() async throws {
        let note = note
        _ = try await context.database.write { try note.delete($0) }
        client.removeComponent()
    }

    func notPublic() {}

    var body: some HTML {
        li {
            span { note.title }; input(.bind($title), .ariaLabel("Title"), .on(.keydown(.enter), $rename()))
        }
    }
}

@Component
struct NoteList {
    @Public var title = ""
    var notes: [Note]

    mutating func load() async throws {
        notes = try await context.database.read { try Note.order(Column("id")).fetchAll($0) }
    }

    @Public mutating func add(title: String) async throws {
        try await context.database.write { db in
            var note = Note(title: title)
            try note.insert(db)
        }
        try await load()
    }

    var body: some HTML {
        section {
            p(.class("count")) { "\(notes.count) notes" }
            ul { ForEach(notes) { NoteItem(note: $0) } }
        }
    }
}

/// Looks its note up by itself.
@Component
struct NoteView {
    var note: Note

    mutating func load(id: Int64) async throws {
        note = try await context.database.read { try Note.find($0, key: id) }
    }

    @Public mutating func touch() {}

    var body: some HTML { article { note.title } }
}

/// Which tenant a middleware found.
struct Tenant: Sendable { var name: String }

@Component
struct Account {
    @Public mutating func login(_ name: String) async throws { try await context.session.login(name) }
    @Public mutating func logout() async throws { try await context.session.logout() }
    @Public mutating func logoutEverywhere() async throws { try await context.session.logout(everywhere: true) }
    @Public mutating func touch() {}

    var body: some HTML {
        div {
            p(.class("who")) { context.identity ?? "nobody" }
            p(.class("tenant")) { context.values[Tenant.self]?.name ?? "none" }
            p(.class("url")) { "\(context.url)" }
        }
    }
}

struct OutOfPaper: ComponentError {
    let status = 418
    let code = "OutOfPaper"
    let message = "There is no paper left."
}

struct SecretLeak: Error, CustomStringConvertible {
    let description = "the password is hunter2"
}

@Component
struct Faulty {
    @Public mutating func forbidden() throws { throw NotAllowedError.forbidden }
    @Public mutating func unauthorized() throws { throw NotAllowedError.unauthorized }
    @Public mutating func own() throws { throw OutOfPaper() }
    @Public mutating func stale() throws { throw StaleStateError("That is gone.") }
    @Public mutating func leak() async throws {
        try await context.database.write { db in
            try db.execute(sql: "INSERT INTO note (title) VALUES ('half done')")
            throw SecretLeak()
        }
    }
    @Public mutating func take(_ number: Int) {}
    @Public mutating func wait() async throws { try await Task.sleep(for: .milliseconds(500)) }

    var body: some HTML { div {} }
}
