import Tetra

/// Every form of a watcher, and listeners.
@Component
struct Watching {
    @Public var title = ""
    @Public var name: String? = nil
    @Public var count = 0
    @Public(.readOnly) var log: [String] = []

    @Public(watch: \Self.title, \Self.count, .debounce(.milliseconds(300)))
    mutating func anything() { log.append("anything") }

    @Public(watch: \Self.title)
    mutating func titleChanged(from old: String) { log.append("title from \(old)") }

    @Public(watch: \Self.count, .throttle(.seconds(1), trailing: false))
    mutating func countChanged(to new: Int) async { log.append("count to \(new)") }

    @Public(watch: \Self.name)
    mutating func nameChanged(from old: String?, to new: String?) throws {
        log.append("name from \(old ?? "none") to \(new ?? "none")")
    }

    @Public(watch: \Self.count, \Self.title)
    mutating func told(of property: PartialKeyPath<Self>) async throws {
        log.append(property == \Self.title ? "of title" : "of count")
    }

    @Public(.debounce(.milliseconds(250)), update: false)
    mutating func search(_ text: String) { title = text }

    @Public(listen: "book-borrowed")
    mutating func borrowed() { count += 1 }

    @Public(listen: .keydown(.escape).window, .throttle(.seconds(1)), update: false)
    mutating func close() { count = 0 }

    @Public(listen: "book-returned")
    mutating func returned(_ id: Int) { count = id }

    @Public(listen: .custom("book-moved").document)
    mutating func moved(id: Int, to place: String) { log.append("\(id) to \(place)") }

    @Public(.confirm("Forget it?"))
    mutating func forget() { log = [] }

    var body: some HTML { div { $title } }
}

/// A watcher of a generic component, whose lists are made at each asking.
@Component
struct WatchingGeneric<Value: PageValue & StateCodable & Sendable> {
    @Public var value: Value

    mutating func load(value: Value) { self.value = value }

    @Public(watch: \Self.value) mutating func changed(from old: Value, to new: Value) {}

    var body: some HTML { div {} }
}
