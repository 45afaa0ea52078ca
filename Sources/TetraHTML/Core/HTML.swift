/// Something that renders to HTML: text, an element, a component, or whatever you compose out of them.
///
/// Give a `body` made of other HTML, and that is all:
///
/// ```swift
/// struct Greeting: HTML {
///     var name: String
///     var body: some HTML { p(.class("greeting")) { "Hello, "; strong { name } } }
/// }
/// ```
///
/// A primitive, which writes bytes itself, has `Body == Never` and implements ``render(into:)`` instead.
public protocol HTML {
    /// What this is made of; `Never` for a primitive that writes itself.
    associatedtype Body: HTML

    /// What this is made of.
    @HTMLBuilder var body: Body { get }

    /// Writes this HTML; the default writes `body`.
    func render(into writer: inout HTMLWriter)

    /// Shows the types that this HTML can contain, without making a value: how components are found at the start.
    ///
    /// The default enters this type and walks on into `Body`. A generic wrapper forwards to what it wraps.
    static func visitTypes(_ visitor: inout HTMLTypeVisitor)

    /// The expression of the page whose text this is, where it is nothing but one.
    ///
    /// An element whose whole content is one expression follows it itself, with no `<span>` around. The default is nil.
    var clientText: ClientNode? { get }
}

extension HTML {
    @inlinable
    public func render(into writer: inout HTMLWriter) {
        body.render(into: &writer)
    }

    @inlinable
    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) {
        if visitor.enter(Self.self) { Body.visitTypes(&visitor) }
    }

    @inlinable
    public var clientText: ClientNode? { nil }

    /// Renders this HTML alone, as a page or fragment with no component around it.
    public func rendered(mode: HTMLWriter.Mode = .page) -> RenderedHTML {
        var writer = HTMLWriter(mode: mode)
        render(into: &writer)
        return writer.finish()
    }
}

extension HTML where Body == Never {
    /// A primitive writes itself and has no body: asking for it is a mistake in the program.
    public var body: Never { preconditionFailure("\(Self.self) is a primitive: render it, it has no body.") }

    @inlinable
    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) {}
}

extension Never: HTML {
    public typealias Body = Never
    public var body: Never { self }

    @inlinable
    public func render(into writer: inout HTMLWriter) {}
}
