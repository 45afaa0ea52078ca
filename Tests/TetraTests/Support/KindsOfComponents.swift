import Tetra

/// What a type may inherit without having written it.
protocol Polite {}

extension Polite {
    func greet() -> String { "inherited" }
    mutating func inheritedChange() {}
    static func inheritedStatic() {}
}

/// Members of every kind, each under a name of its own; one of them may be called.
@Component
struct Plain: Polite {
    enum Nested { case one }
    typealias Alias = Int
    static let constant = "static constant"
    static func staticMethod() {}

    @Public var writable = 0
    @Public(.readOnly) var readOnly = 0
    @Local var local = false
    @Transient var transient = 0
    var sealed = 0
    private var hidden = 0
    let fixed = 1
    var computed: Int { sealed + hidden }
    var observed = 0 { didSet { sealed += 1 } }
    subscript(index: Int) -> Int { index }

    mutating func load() throws { try context[Journal.self].note("Plain.load") }
    mutating func authorize() throws { try context[Journal.self].note("Plain.authorize") }
    mutating func beforeRender() throws { try context[Journal.self].note("Plain.beforeRender") }

    @Public mutating func plainMethod() throws { try context[Journal.self].note("Plain.plainMethod") }
    @Public(watch: \Self.writable) mutating func watcherMethod(from old: Int) throws {
        try context[Journal.self].note("Plain.watcherMethod")
    }
    mutating func internalMethod() { sealed += 1 }
    private func privateMethod() {}
    func overloaded() {}

    var body: some HTML {
        div {
            Placed(note: Note(id: 1, title: "milk"))
            WithoutMethods()
        }
    }
}

extension Plain {
    func inExtension() {}
}

/// A child that holds a model, and a method that leaves the page as it is.
@Component("Renamed.Child")
struct Placed {
    @Public var words = ""
    var note: Note
    var other: Note?

    mutating func load(note: Note) throws {
        try context[Journal.self].note("Placed.load")
        self.note = note
        other = note
    }

    @Public(update: false) mutating func childMethod(_ number: Int) throws {
        try context[Journal.self].note("Placed.childMethod")
    }

    var body: some HTML { p { note.title } }
}

/// A component that no call can be of.
@Component
struct WithoutMethods {
    @Public var text = ""
    mutating func load() throws { try context[Journal.self].note("WithoutMethods.load") }
    func helper() {}
    var body: some HTML { p { $text } }
}

/// A component of a generic type within a type.
enum Around<Value: StateCodable & Sendable> {
    @Component
    struct Generic {
        @Public var number = 0
        var value: Value

        mutating func load(value: Value) throws {
            try context[Journal.self].note("Generic.load")
            self.value = value
        }

        @Public mutating func genericMethod() throws { try context[Journal.self].note("Generic.genericMethod") }
        var body: some HTML { p { "generic" } }
    }
}

/// A public component, whose members are public as well.
@Component
public struct Open {
    @Public public var shown = 0
    public mutating func load() throws { try context[Journal.self].note("Open.load") }
    @Public public mutating func openMethod() throws { try context[Journal.self].note("Open.openMethod") }
    public func publicHelper() {}
    public var body: some HTML { p { $shown } }
}

/// A page with a component of each kind.
struct KindsHost {
    let journal = Journal()
    let store = NoteStore(["milk", "bread"])
    let epochs = WatchedEpochs()

    func make(change: (inout HostConfiguration) -> Void = { _ in }) throws -> TestHost {
        let values = StateValues().with(journal).with(store)
        return try TestHost(change: {
            $0.values = values
            $0.epochs = epochs
            $0.limits.callsPerSecond = nil
            change(&$0)
        }) {
            try $0.page("/") { _ in
                Document(title: "Kinds") {
                    Plain()
                    Around<Int>.Generic(value: 3)
                    Open()
                    Account()
                }
            }
        }
    }

    /// Nothing has run and nothing was fetched since a page was visited.
    func expectUntouched(_ comment: String) -> String? {
        let (ran, fetched) = (journal.take(), store.takeFetches())
        return ran.isEmpty && fetched.isEmpty ? nil : "\(comment): \(ran) \(fetched)"
    }
}
