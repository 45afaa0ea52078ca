import TetraHTML

extension Component where Slots == NoSlots {
    public static func makeSlots(_ slot: (String) -> Slot) -> NoSlots { NoSlots() }
}

extension Component {
    /// What the parent has passed: there from `load` on.
    public var slots: Slots {
        Self.makeSlots { componentInstance.slot($0) }
    }

    /// Passes content to one of the component's slots.
    ///
    /// ```swift
    /// Card { p { "What goes to the slot `content`." } }
    ///     .slot(\.title) { "Hello, \(name)" }
    /// ```
    ///
    /// The content belongs to the component or page that writes this: `$name` is its own value there, and the components
    /// in it are its children. It is made whenever that one is rendered; when the component with the slot is rendered
    /// alone, the page keeps what it has. If nothing is written, the slot counts as not filled.
    public func slot<Content: HTML>(
        _ slot: KeyPath<Slots, Slot>, @HTMLBuilder _ content: () -> Content
    ) -> FilledComponent<Self, SlotContent<Content>> {
        FilledComponent(component: self, contents: SlotContent(name: Self.name(of: slot), content: content()))
    }

    static func name(of slot: KeyPath<Slots, Slot>) -> String {
        makeSlots { Slot(name: $0, isFilled: false) }[keyPath: slot].name
    }
}
