import Tetra

/// A search takes a second. Whoever types on needs the old one no more: it is cancelled, here and in the phone book.
@Component
struct PhoneSearch {
    static let file = #filePath

    @Public var name = ""
    @Transient var found: [String]
    @Transient var tally = ""

    mutating func load() async throws {
        let phonebook = try context[Phonebook.self]
        found = name.isEmpty ? [] : try await phonebook.search(name)
        tally = await phonebook.tally
    }

    var body: some HTML {
        search(.class("card"), .ariaLabel("Phone book")) {
            h2 { "Phone book" }
            div(.class("row")) {
                label(.for("name")) { "Name" }
                input(.id("name"), .type(.search), .bind($name), .on(.input, .refresh))
                span(.show(client.isRunning)) { "Searching …" }
            }
            ul { ForEach(found, id: \.self) { line in li { line } } }
            p(.role(.status)) { tally }
        }
    }
}
