import Tetra

/// Watches what is typed, listens for events, and thins out its calls.
@Component
struct Finder {
    @Public var text = ""
    @Public(.readOnly) var found: [String] = []
    @Public(.readOnly) var calls = 0
    var notes: [String] = []

    @Public(watch: \Self.text, .debounce(.milliseconds(300)))
    mutating func textChanged(from old: String) {
        found = ["Momo", "Emma"].filter { $0.contains(text) }
        notes.append("from \"\(old)\"")
    }

    @Public(.debounce(.milliseconds(300)))
    mutating func suggest(_ start: String) -> String {
        calls += 1
        return start + "…"
    }

    @Public(listen: "book-borrowed") mutating func borrowed(_ title: String) { notes.append("borrowed \(title)") }
    @Public(listen: .custom("book-moved").window) mutating func moved(title: String, to place: String) {
        notes.append("\(title) to \(place)")
    }
    @Public(listen: .keydown(.escape).document) mutating func close() { text = "" }

    var body: some HTML {
        section {
            input(.ariaLabel("Search"), .bind($text))
            input(.ariaLabel("Suggest"), .on(.input, $suggest(ClientEvent.value)), .on(.change, $suggest("x")))
            button(.on(.click, .dispatch("book-borrowed", "Momo"))) { "Borrow" }
            button(.on(.click, $text.set("x"), $suggest("y"))) { "Both" }
            ul { ForEach(found, id: \.self) { title in li { title } } }
            p { notes.joined(separator: ", ") }
        }
    }
}
