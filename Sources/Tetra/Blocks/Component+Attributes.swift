import TetraHTML

extension Component {
    /// Gives attributes to the component's root element.
    ///
    /// ```swift
    /// Card().attributes(.class("wide"), .id("first"), .style("width", "20em"), .hidden(isDone))
    /// ```
    ///
    /// Classes stand beside the element's own; a style or any other attribute takes the place of the element's own; a flag
    /// is there if either side says so. They are kept in the component's state, so that they stay when it is rendered
    /// alone. Only what any element can have is taken, and nothing that the page does: an action or expression would be
    /// the component's, not its parent's. Up to eight in one call.
    public func attributes<
        A: OutsideAttributeValue, B: OutsideAttributeValue, C: OutsideAttributeValue, D: OutsideAttributeValue,
        E: OutsideAttributeValue, F: OutsideAttributeValue, G: OutsideAttributeValue, H: OutsideAttributeValue
    >(
        _ a: HTMLAttribute<HTMLTags.Root, A>, _ b: HTMLAttribute<HTMLTags.Root, B> = .none,
        _ c: HTMLAttribute<HTMLTags.Root, C> = .none, _ d: HTMLAttribute<HTMLTags.Root, D> = .none,
        _ e: HTMLAttribute<HTMLTags.Root, E> = .none, _ f: HTMLAttribute<HTMLTags.Root, F> = .none,
        _ g: HTMLAttribute<HTMLTags.Root, G> = .none, _ h: HTMLAttribute<HTMLTags.Root, H> = .none
    ) -> Self {
        var copy = self
        copy.componentInstance.outside = componentInstance.outside.overridden(
            by: OutsideAttributes(a, b, c, d, e, f, g, h))
        return copy
    }
}

extension FilledComponent {
    /// Gives attributes to the component's root element, as ``Component/attributes(_:)`` does.
    public func attributes<
        A: OutsideAttributeValue, B: OutsideAttributeValue, C: OutsideAttributeValue, D: OutsideAttributeValue,
        E: OutsideAttributeValue, F: OutsideAttributeValue, G: OutsideAttributeValue, H: OutsideAttributeValue
    >(
        _ a: HTMLAttribute<HTMLTags.Root, A>, _ b: HTMLAttribute<HTMLTags.Root, B> = .none,
        _ c: HTMLAttribute<HTMLTags.Root, C> = .none, _ d: HTMLAttribute<HTMLTags.Root, D> = .none,
        _ e: HTMLAttribute<HTMLTags.Root, E> = .none, _ f: HTMLAttribute<HTMLTags.Root, F> = .none,
        _ g: HTMLAttribute<HTMLTags.Root, G> = .none, _ h: HTMLAttribute<HTMLTags.Root, H> = .none
    ) -> Self {
        var copy = self
        copy.component = component.attributes(a, b, c, d, e, f, g, h)
        return copy
    }
}

extension OutsideAttributes {
    /// As they stand in a state: a letter, a name, a value, in turn.
    var sealed: [String] {
        entries.flatMap { entry in
            switch entry {
            case .classes(let names): ["c", names, ""]
            case .style(let property, let value): ["s", property, value]
            case .attribute(let name, let value?): ["a", name, value]
            case .attribute(let name, nil): ["f", name, ""]
            }
        }
    }

    init(sealed: [String]) {
        var entries: [Entry] = []
        for start in stride(from: 0, to: sealed.count - 2, by: 3) {
            let (name, value) = (sealed[start + 1], sealed[start + 2])
            switch sealed[start] {
            case "c": entries.append(.classes(name))
            case "s": entries.append(.style(name, value))
            case "a": entries.append(.attribute(name, value))
            case "f": entries.append(.attribute(name, nil))
            default: continue
            }
        }
        self.init(entries: entries)
    }
}
