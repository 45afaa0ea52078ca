import TetraHTML
import TetraState

/// A piece of a page with state of its own: it renders HTML, answers calls from the page and is resumed from its
/// sealed state.
///
/// Nobody conforms by hand. `@Component` on a struct writes every requirement but ``HTML/body``:
///
/// ```swift
/// @Component
/// struct Counter {
///     @Public var count = 0
///     @Public mutating func increment() { count += 1 }
///
///     var body: some HTML {
///         button(.on(.click, $increment())) { $count }
///     }
/// }
/// ```
///
/// Properties and methods are addressed by their index in ``properties`` and ``methods``, so that a call reaches only
/// what was declared, through a `switch`, and never by reflection.
public protocol Component: HTML, Sendable {
    /// What `load` takes, saved in the sealed state.
    associatedtype Arguments: ComponentArguments
    /// One case for each public method, with its decoded arguments.
    associatedtype Call: Sendable
    /// A struct whose properties are the component's slots; without one it has none.
    associatedtype Slots = NoSlots

    /// Module and lexical path, or what `@Component("Name")` says; stays the same across builds.
    static var componentName: String { get }
    /// The stored properties in source order.
    static var properties: [ComponentProperty] { get }
    /// The public methods in source order.
    static var methods: [ComponentMethod] { get }
    /// The methods that watch properties, in source order.
    static var watchers: [ComponentWatcher] { get }
    /// The functions that can be passed on as blocks.
    static var blocks: [any BlockFunction.Type] { get }
    /// The names of the slots in source order.
    static var slotNames: [String] { get }
    /// The slots, each made by its name.
    static func makeSlots(_ slot: (String) -> Slot) -> Slots
    /// Whether `load`, `authorize` or `beforeRender` is `async`: siblings that can suspend are loaded concurrently.
    static var loadCanSuspend: Bool { get }
    /// The shape of each property that can be saved, for the schema hash; `nil` for one that never is.
    static func stateShape(ofProperty index: Int) -> String?
    /// The version of what is sealed, 1 unless `@Component(version:)` says otherwise.
    static var stateVersion: UInt32 { get }
    /// What reads states of older shapes, in source order.
    static var stateMigrations: [ComponentMigration<Self>] { get }
    /// CSS for what the component itself renders. Default: none.
    static var style: Style { get }
    /// Functions that methods and events of the component call. Default: none.
    static var script: Script { get }
    /// Reports the models reachable from the saved properties.
    static func visitStateTypes(_ visitor: inout StateTypeVisitor)

    /// What the runtime keeps in each component value: arguments, key, context and the record of what `load` set.
    var componentInstance: ComponentInstance<Arguments> { get set }
    /// A component with the defaults of its properties.
    init(componentInstance: ComponentInstance<Arguments>)

    /// Calls the person's `load` with saved or updated arguments.
    mutating func performLoad(_ arguments: Arguments) async throws
    /// Refuses by throwing. Runs after `load` at render, resume and call; the default allows.
    mutating func authorize() async throws
    /// Derives what ``HTML/body`` shows from what all other code has left: after `load` and the method, also of a child.
    ///
    /// ```swift
    /// mutating func beforeRender() {
    ///     shown = rows.filter { $0.title.contains(search) }
    /// }
    /// ```
    ///
    /// What it sets is kept like any property, so that what can be derived again is best `@Transient`. It does not run
    /// where nothing is rendered (`@Public(update: false)`). What it throws fails the call; the default does nothing.
    mutating func beforeRender() async throws

    /// Reads the arguments of a call before anything is fetched, loaded or run.
    static func decodeCall(_ method: Int, arguments: inout CallArguments) throws(PageValueError) -> Call
    /// Runs a public method and gives its return value to the page, `nil` for `Void`.
    mutating func perform(_ call: Call) async throws -> JSONValue?
    /// Runs a method that watches properties, for one that the page changed.
    mutating func performWatcher(_ watcher: Int, _ change: WatchedChange) async throws

    /// Announces what saving a property will need (references, queries).
    func prepareProperty(_ index: Int, _ preparation: inout StatePreparation) throws
    /// Writes ``HTML/body``. The compiler makes straight code of it in the module of the component, where it knows the body's
    /// type; the runtime, which does not, would look up each part of that type again and again.
    func renderBody(into writer: inout HTMLWriter)

    /// Saves a property.
    func encodeProperty(_ index: Int, into writer: inout StateArchiveWriter) throws
    /// Restores a property; one that the archive does not hold keeps its default.
    mutating func decodeProperty(_ index: Int, from reader: StateArchiveReader) throws
    /// A public or local property as JSON; `nil` for a private one.
    func pageValue(ofProperty index: Int) -> JSONValue?
    /// Reads a writable public property from the page.
    mutating func setProperty(_ index: Int, pageValue: JSONValue) throws(PageValueError)
    /// Takes over one property of another value of this type, past its observers.
    mutating func copyProperty(_ index: Int, from other: Self)
    /// The first property without a default that nothing has set yet.
    var unsetProperty: String? { get }
}

extension Component {
    public static var slotNames: [String] { [] }
    public static var blocks: [any BlockFunction.Type] { [] }
    public static var stateVersion: UInt32 { 1 }
    public static var style: Style { .none }
    public static var script: Script { .none }
    public static var stateMigrations: [ComponentMigration<Self>] { [] }
    public static var watchers: [ComponentWatcher] { [] }

    public mutating func performWatcher(_ watcher: Int, _ change: WatchedChange) async throws {}

    public mutating func authorize() async throws {}

    @inlinable
    public func renderBody(into writer: inout HTMLWriter) {
        body.render(into: &writer)
    }
    public mutating func beforeRender() async throws {}

    /// Reports this component and all that its body can statically reach.
    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) {
        guard visitor.enter(Self.self) else { return }
        visitor.found(Self.self)
        Body.visitTypes(&visitor)
        func visit<F: BlockFunction>(_ block: F.Type) { F.Content.visitTypes(&visitor) }
        for block in blocks { visit(block) }
    }

    /// Leaves a hole that the runtime fills once the component is loaded.
    public func render(into writer: inout HTMLWriter) {
        writer.place(ComponentPlacement(self))
    }

    /// Gives this component an identity of its own among its siblings.
    ///
    /// Without it the id of the enclosing `ForEach`, the primary key of a sole model argument or the place in the body
    /// serves.
    public func key(_ key: some HTMLKeyConvertible) -> Self {
        var copy = self
        copy.componentInstance.key = key.htmlKey
        return copy
    }
}
