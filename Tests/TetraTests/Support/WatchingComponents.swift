import Synchronization
import Tetra

/// What happened on the server, in order.
final class Journal: Sendable {
    private let lines = Mutex<[String]>([])
    func note(_ line: String) { lines.withLock { $0.append(line) } }
    func take() -> [String] {
        lines.withLock { lines in
            defer { lines = [] }
            return lines
        }
    }
}

/// A row whose field is saved while somebody types, and which says how often.
@Component
struct WatchedRow {
    @Public var title = ""
    @Public var slug = ""
    @Public var remark = ""
    @Public(.readOnly) var saves = 0
    @Transient var id = 0

    mutating func load(id: Int) throws {
        self.id = id
        title = "row \(id)"
        slug = "row-\(id)"
        try context[Journal.self].note("load \(id)")
    }

    @Public(watch: \Self.title)
    mutating func titleChanged(from old: String, to new: String) throws {
        guard !new.isEmpty else { throw Untitled() }
        try context[Journal.self].note("\(id): \(old) -> \(new)")
        slug = new.lowercased()
        saves += 1
        client.dispatch("row-saved", detail: id)
    }

    @Public(watch: \Self.remark)
    mutating func remarked() throws { try context[Journal.self].note("\(id): \(remark)") }

    struct Untitled: ComponentError {
        let status = 422
        let code = "Untitled"
        let message = "A title, please."
    }

    var body: some HTML {
        li {
            input(.bind($title)); $slug; "\(saves)"
        }
    }
}

/// Rows below a component with watchers of its own.
@Component
struct WatchedList {
    @Public var search = ""
    @Public var page = 1
    @Public(.readOnly) var found = ""

    @Public(watch: \Self.search, .debounce(.milliseconds(300)))
    mutating func searchChanged() throws {
        page = 1
        found = "found \(search)"
        try context[Journal.self].note("search")
    }

    @Public(watch: \Self.page)
    mutating func pageChanged(from old: Int) throws { try context[Journal.self].note("page from \(old)") }

    @Public mutating func act() throws { try context[Journal.self].note("act") }
    @Public(update: false) mutating func ask() throws { try context[Journal.self].note("ask") }

    var body: some HTML {
        ul {
            $found
            ForEach([1, 2], id: \.self) { WatchedRow(id: $0) }
        }
    }
}

/// A row that watches, beside a slot that is hidden at first.
@Component
struct WatchedPane {
    struct Slots { let content: Slot }

    var isOpen = false

    @Public mutating func open() { isOpen = true }

    var body: some HTML {
        div {
            WatchedRow(id: 1)
            if isOpen { slots.content }
        }
    }
}
