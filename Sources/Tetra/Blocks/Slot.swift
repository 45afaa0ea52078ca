import TetraHTML

/// A place in a component for what its parent passes: a property of the component's `Slots`.
///
/// ```swift
/// @Component
/// struct Card {
///     struct Slots { let title, content: Slot }
///
///     var body: some HTML {
///         article {
///             if slots.title.isFilled { h2 { slots.title } }
///             slots.content.or { p { "Nothing here." } }
///         }
///     }
/// }
/// ```
///
/// What is not shown is not sent to the page, and its components are neither loaded nor rendered. A slot can be shown
/// once in a render.
public struct Slot: HTML, Sendable {
    public typealias Body = Never

    let name: String
    /// Whether the parent passes something, and that something writes anything.
    public let isFilled: Bool

    public func render(into writer: inout HTMLWriter) {
        if isFilled { writer.place(SlotUse(name: name)) }
    }

    /// What is passed, or else content of the component's own.
    public func or<Default: HTML>(@HTMLBuilder _ content: () -> Default) -> HTMLConditional<Slot, Default> {
        isFilled ? .first(self) : .second(content())
    }
}

/// The slots of a component that has none.
public struct NoSlots: Sendable {}

/// Where a component shows one of its slots.
struct SlotUse: HTMLHolePayload {
    let name: String

    var isElement: Bool { false }
}
