import TetraHTML

/// A component with content for its slots; made by ``Component/slot(_:_:)`` or by braces behind the component.
public struct FilledComponent<Filled: Component, Contents: SlotContents>: HTML {
    public typealias Body = Never

    var component: Filled
    let contents: Contents

    /// Passes content to another of the component's slots.
    public func slot<Content: HTML>(
        _ slot: KeyPath<Filled.Slots, Slot>, @HTMLBuilder _ content: () -> Content
    ) -> FilledComponent<Filled, SlotContentPair<Contents, SlotContent<Content>>> {
        FilledComponent<Filled, SlotContentPair<Contents, SlotContent<Content>>>(
            component: component,
            contents: SlotContentPair(
                first: contents, second: SlotContent(name: Filled.name(of: slot), content: content())))
    }

    /// Gives the component an identity of its own among its siblings.
    public func key(_ key: some HTMLKeyConvertible) -> Self {
        var copy = self
        copy.component = component.key(key)
        return copy
    }

    public func render(into writer: inout HTMLWriter) {
        var blocks: [String: RenderedHTML] = [:]
        contents.write(into: &blocks, &writer)
        let filled = Filled.slotNames.compactMap { name in
            blocks[name].flatMap { html in
                html.bytes.isEmpty && html.holes.isEmpty ? nil : ComponentPlacement.Block(name: name, html: html)
            }
        }
        writer.place(ComponentPlacement(component, blocks: filled))
    }

    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) {
        Filled.visitTypes(&visitor)
        Contents.visitTypes(&visitor)
    }
}

/// Content for one or more slots.
public protocol SlotContents {
    /// Writes the content of each slot apart; of several for one slot the last stays.
    func write(into blocks: inout [String: RenderedHTML], _ writer: inout HTMLWriter)
    /// Shows the types that the content can contain.
    static func visitTypes(_ visitor: inout HTMLTypeVisitor)
}

/// Content for one slot.
public struct SlotContent<Content: HTML>: SlotContents {
    let name: String
    let content: Content

    public init(name: String, content: Content) {
        self.name = name
        self.content = content
    }

    public func write(into blocks: inout [String: RenderedHTML], _ writer: inout HTMLWriter) {
        blocks[name] = writer.fragment(content, named: HTMLKey(name))
    }

    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) { Content.visitTypes(&visitor) }
}

/// Content for several slots.
public struct SlotContentPair<First: SlotContents, Second: SlotContents>: SlotContents {
    let first: First
    let second: Second

    public func write(into blocks: inout [String: RenderedHTML], _ writer: inout HTMLWriter) {
        first.write(into: &blocks, &writer)
        second.write(into: &blocks, &writer)
    }

    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) {
        First.visitTypes(&visitor)
        Second.visitTypes(&visitor)
    }
}
