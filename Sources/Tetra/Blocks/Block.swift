import TetraHTML
import TetraState

/// A piece of HTML that a component makes for values of its own, out of a function that another one gave it.
///
/// ```swift
/// @Component struct Table {
///     @Transient var row = Block<Todo>.none
///     mutating func load(row: Block<Todo>) { self.row = row }
///     var body: some HTML { ul { ForEach(todos) { row($0) } } }
/// }
/// @Component struct Board {
///     @Block static func row(_ todo: Todo, currency: Currency) -> some HTML { li { todo.title } }
///     var body: some HTML { Table(row: Self.$row(currency: .euro)) }
/// }
/// ```
///
/// It can be saved: by the name of the function and the arguments that were given beforehand. So a component can call it
/// after any resume, for any value, as often as it likes. What it makes belongs to the component that calls it. A closure
/// has no such name, which is why none is taken.
public struct Block<Value>: Sendable {
    let function: any BlockFunction<Value>

    /// Called by the code that `@Block` writes.
    public init(_ function: any BlockFunction<Value>) {
        self.function = function
    }

    /// The HTML for a value.
    public func callAsFunction(_ value: Value) -> BlockContent {
        let content: any HTML = function.content(value)
        return BlockContent { writer in content.render(into: &writer) }
    }
}

extension Block where Value == Void {
    /// The HTML.
    public func callAsFunction() -> BlockContent { self(()) }
}

extension Block: StateCodable {
    /// `block`
    public static var stateShape: String { "block" }
    /// True: its arguments decide.
    public static var needsPreparation: Bool { true }

    /// Collects what its arguments refer to.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(AnyState(function))
    }

    /// Writes the function's name and the arguments.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.dynamic(function)
    }

    /// Reads a name that is on the safe list, and the arguments of that function.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self.init(try AnyState(from: &decoder).as((any BlockFunction<Value>).self))
    }
}

/// A function of a component as a value that can be saved; `@Block` makes a conforming struct of each.
public protocol BlockFunction<Value>: StateNamed, Sendable {
    /// What it is called with, `Void` for nothing.
    associatedtype Value
    /// What it makes.
    associatedtype Content: HTML

    func content(_ value: Value) -> Content
}

/// What a ``Block`` has made for one value.
public struct BlockContent: HTML {
    public typealias Body = Never

    let write: (inout HTMLWriter) -> Void

    public func render(into writer: inout HTMLWriter) { write(&writer) }
}
