import TetraHTML

/// A component whose type is known at run time only: what a tab strip shows.
///
/// ```swift
/// @Component struct Tabs {
///     var tab: any Component.Type = Inbox.self
///     @Public mutating func show(_ name: String) { tab = name == "sent" ? Sent.self : Inbox.self }
///     var body: some HTML { section { AnyComponent(tab) } }
/// }
/// ```
///
/// Such a property is saved as the component's name. The component's `load` takes nothing, and the host knows it by
/// `host.register(Inbox.self)` unless a page reaches it statically, too. Each type has a state of its own, which is gone
/// when another takes its place.
public struct AnyComponent: HTML {
    public typealias Body = Never

    let type: any Component.Type
    var key: HTMLKey?

    public init(_ type: any Component.Type) {
        self.type = type
    }

    /// Gives the component an identity of its own among its siblings.
    public func key(_ key: some HTMLKeyConvertible) -> AnyComponent {
        var copy = self
        copy.key = key.htmlKey
        return copy
    }

    public func render(into writer: inout HTMLWriter) {
        writer.place(type.placedWithoutArguments(key: key))
    }
}

extension Component {
    /// A component that its type alone makes; the render refuses one whose `load` takes something.
    fileprivate static func placedWithoutArguments(key: HTMLKey?) -> ComponentPlacement {
        var instance = ComponentInstance<Arguments>(arguments: NoArguments() as? Arguments)
        instance.key = key
        return ComponentPlacement(Self(componentInstance: instance))
    }
}
