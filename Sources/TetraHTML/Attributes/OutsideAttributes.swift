/// Attributes for the root element of a component, given by whoever places it.
///
/// Only what any element can have, and nothing that the page does: a directive belongs to the component that wrote the
/// element.
public struct OutsideAttributes: Sendable, Equatable {
    /// What one of them is.
    public enum Entry: Sendable, Equatable {
        /// Classes, beside the element's own.
        case classes(String)
        /// A style, in place of the element's own of that property.
        case style(String, String)
        /// An attribute, in place of the element's own; one without value is set in any case.
        case attribute(String, String?)
    }

    /// In the order given.
    public private(set) var entries: [Entry] = []

    public init() {}

    /// Makes them out of entries; names that no attribute can have are left out when they are written.
    public init(entries: [Entry]) { self.entries = entries }

    public var isEmpty: Bool { entries.isEmpty }

    /// These, and others that count more.
    public func overridden(by others: OutsideAttributes) -> OutsideAttributes {
        OutsideAttributes(entries: entries + others.entries)
    }

    mutating func add(_ entry: Entry) { entries.append(entry) }

    /// Reads ` name="` and ` name`, and ` name="value"`, as the program writes attributes.
    mutating func add(start: StaticString, value: String? = nil) {
        let parts = start.description.split(separator: "=", maxSplits: 1)
        let name = parts.first.map { String($0.drop { $0 == " " }) } ?? ""
        let own = parts.count > 1 ? parts[1].filter { $0 != "\"" } : ""
        entries.append(.attribute(name, value ?? (parts.count > 1 ? String(own) : nil)))
    }
}

/// An attribute that may be given from outside: classes, styles and what any element can have.
public protocol OutsideAttributeValue: HTMLAttributeValue {
    /// Adds itself to the attributes of a component's root element.
    func add(to attributes: inout OutsideAttributes)
}

extension HTMLTags {
    /// Whatever element is the root of a component.
    public enum Root {}
}

extension ClassAttribute: OutsideAttributeValue {
    public func add(to attributes: inout OutsideAttributes) {
        if isOn { attributes.add(.classes(names)) }
    }
}

extension StyleAttribute: OutsideAttributeValue {
    public func add(to attributes: inout OutsideAttributes) { attributes.add(.style(property, value)) }
}

extension TextAttribute: OutsideAttributeValue {
    public func add(to attributes: inout OutsideAttributes) { attributes.add(start: start, value: text) }
}

extension NumberAttribute: OutsideAttributeValue {
    public func add(to attributes: inout OutsideAttributes) { attributes.add(start: start, value: String(number)) }
}

extension FlagAttribute: OutsideAttributeValue {
    public func add(to attributes: inout OutsideAttributes) {
        if isOn { attributes.add(start: text) }
    }
}

extension PrefixedAttribute: OutsideAttributeValue {
    public func add(to attributes: inout OutsideAttributes) {
        let prefix = prefix.description.drop { $0 == " " }
        attributes.add(.attribute(prefix + name, value))
    }
}

extension NoAttribute: OutsideAttributeValue {
    public func add(to attributes: inout OutsideAttributes) {}
}

extension HTMLAttribute where Value: OutsideAttributeValue {
    func add(to attributes: inout OutsideAttributes) {
        if isPresent { value.add(to: &attributes) }
    }
}

extension OutsideAttributes {
    /// Makes them of up to eight typed attributes.
    public init<
        A: OutsideAttributeValue, B: OutsideAttributeValue, C: OutsideAttributeValue, D: OutsideAttributeValue,
        E: OutsideAttributeValue, F: OutsideAttributeValue, G: OutsideAttributeValue, H: OutsideAttributeValue
    >(
        _ a: HTMLAttribute<HTMLTags.Root, A>, _ b: HTMLAttribute<HTMLTags.Root, B> = .none,
        _ c: HTMLAttribute<HTMLTags.Root, C> = .none, _ d: HTMLAttribute<HTMLTags.Root, D> = .none,
        _ e: HTMLAttribute<HTMLTags.Root, E> = .none, _ f: HTMLAttribute<HTMLTags.Root, F> = .none,
        _ g: HTMLAttribute<HTMLTags.Root, G> = .none, _ h: HTMLAttribute<HTMLTags.Root, H> = .none
    ) {
        a.add(to: &self)
        b.add(to: &self)
        c.add(to: &self)
        d.add(to: &self)
        e.add(to: &self)
        f.add(to: &self)
        g.add(to: &self)
        h.add(to: &self)
    }
}
