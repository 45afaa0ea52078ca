import Tetra

/// An element of a page, found by what it is. It stays the same through new answers for as long as the page keeps it.
public struct TestElement: ElementContainer {
    /// The page that it belongs to.
    public let page: TestPage
    let node: ElementNode

    init(_ node: ElementNode, of page: TestPage) {
        self.node = node
        self.page = page
    }

    /// The element, to look for others inside.
    public var searchScope: SearchScope { SearchScope(page: page, element: node, place: description) }

    /// What it is to assistive technology; `nil` for nothing in particular.
    public var role: AriaRole? { node.role }
    /// Its accessible name; empty for none.
    public var name: String { node.accessibleName }
    /// What describes it, by `aria-describedby` or `title`; empty for nothing.
    public var accessibleDescription: String { node.accessibleDescription }
    /// The name of its tag, in lower case.
    public var tag: String { node.name }
    /// The text inside that can be seen.
    public var text: String { node.shownText }
    /// The element as HTML, as it is now.
    public var html: String { node.outerHTML }

    /// Whether it is part of the page, and nothing but a style sheet could hide it.
    public var isVisible: Bool { isInPage && node.isShown }
    /// Whether it is still part of the page.
    public var isInPage: Bool { page.holds(node) }
    /// Whether it, or a group of fields around it, is disabled.
    public var isEnabled: Bool { !node.isDisabled }
    /// Whether a checkbox, radio button or switch is on.
    public var isChecked: Bool {
        node.isTickable ? node.isChecked : node.attribute("aria-checked") == "true"
    }
    /// Whether an `option` is selected.
    public var isSelected: Bool {
        guard node.name == "option" else { return node.attribute("aria-selected") == "true" }
        let list = node.lineage.first { $0.name == "select" }
        return list?.selectedOptions.contains { $0 === node } ?? node.isSelected
    }
    /// Whether `details` or a dialog is open.
    public var isOpen: Bool { node.isOpen }
    /// What a field holds at the moment; the option's value for a drop-down list.
    public var value: String { node.value ?? "" }
    /// The classes that it has now.
    public var classes: [String] {
        (node.attribute("class") ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// An attribute as it is now; empty for one without a value, `nil` for none.
    public func attribute(_ name: String) -> String? { node.attribute(name) }

    /// A style that it has by data or an expression; `nil` for none. Style sheets are not looked at.
    public func style(_ property: String) -> String? {
        if let driven = node.driven.styles[property] { return driven.value }
        guard let data = node.attribute("data-tetra-style"), let json = try? JSONReader.read(data) else { return nil }
        return json[property].text
    }

    /// The component whose HTML wrote the element; `nil` outside of all.
    public var component: TestComponent? {
        page.owner(of: node).map { TestComponent($0, of: page) }
    }
}

extension TestElement: CustomStringConvertible {
    /// How errors speak of it: `the list item "milk"`.
    public var description: String {
        let kind = role?.spoken ?? "<\(tag)>"
        let called = ElementSearch.called(node)
        return "the \(kind) \"\(called)\""
    }
}
