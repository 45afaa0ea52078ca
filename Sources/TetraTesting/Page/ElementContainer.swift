import Tetra

/// What elements can be looked for in: a page, or an element of it.
///
/// Only what a person could perceive is found: nothing hidden, nothing `aria-hidden`. Names are compared as a whole,
/// after white space is collapsed. List items and other elements that no content names are found by any text inside
/// that is exactly the name, or by an element inside that bears it.
public protocol ElementContainer {
    /// Where to look.
    var searchScope: SearchScope { get }
}

/// A part of a page in which elements are looked for.
public struct SearchScope {
    let page: TestPage
    let element: ElementNode
    /// How errors speak of it.
    let place: String
}

extension ElementContainer {
    /// The only element of a role, and of a name if one is given.
    ///
    /// - Throws: ``ElementError`` that says what there is instead.
    public func element(_ role: AriaRole, _ name: String? = nil) throws -> TestElement {
        try only(ElementSearch([role], name))
    }

    /// All elements of a role, and of a name if one is given, in document order.
    public func elements(_ role: AriaRole, _ name: String? = nil) -> [TestElement] {
        let scope = searchScope
        return ElementSearch([role], name).matches(in: scope.element).map { TestElement($0, of: scope.page) }
    }

    /// Whether there is such an element, be it one or more.
    public func has(_ role: AriaRole, _ name: String? = nil) -> Bool {
        !ElementSearch([role], name).matches(in: searchScope.element).isEmpty
    }

    /// The only button of a name.
    public func button(_ name: String) throws -> TestElement { try element(.button, name) }
    /// The only link of a name.
    public func link(_ name: String) throws -> TestElement { try element(.link, name) }
    /// The only checkbox of a name.
    public func checkbox(_ name: String? = nil) throws -> TestElement { try element(.checkbox, name) }
    /// The only radio button of a name.
    public func radio(_ name: String) throws -> TestElement { try element(.radio, name) }
    /// The only drop-down list of a name.
    public func comboBox(_ name: String? = nil) throws -> TestElement { try element(.combobox, name) }
    /// The only heading of a name.
    public func heading(_ name: String? = nil) throws -> TestElement { try element(.heading, name) }
    /// The only list item that says this.
    public func listItem(_ name: String) throws -> TestElement { try element(.listitem, name) }
    /// All list items, in document order.
    public var listItems: [TestElement] { elements(.listitem) }
    /// The only alert.
    public func alert(_ name: String? = nil) throws -> TestElement { try element(.alert, name) }

    /// The only field of a name that a person can type into: of text, a number or a search.
    public func textField(_ name: String? = nil) throws -> TestElement {
        try only(ElementSearch(AriaRole.typedInto, name))
    }

    /// The innermost element whose visible text is exactly this.
    ///
    /// - Throws: ``ElementError`` where there is none, or more than one.
    public func element(text: String) throws -> TestElement {
        let scope = searchScope
        let wanted = text.collapsed
        let fitting = scope.element.tree.dropFirst().filter { $0.isShown && $0.shownText.isSame(wanted) }
        let innermost = fitting.filter { each in
            !fitting.contains { $0 !== each && $0.lineage.contains { $0 === each } }
        }
        switch innermost.count {
        case 1: return TestElement(innermost[0], of: scope.page)
        case 0:
            throw ElementError(
                .missing,
                "no element with the text \"\(wanted)\" in \(scope.place); its text is: \(scope.element.shownText)")
        default:
            throw ElementError(.ambiguous, "\(innermost.count) elements with the text \"\(wanted)\" in \(scope.place).")
        }
    }

    /// The only element with an `id`, hidden or not: for what has neither role nor name.
    public func element(id: String) throws -> TestElement {
        let scope = searchScope
        guard let element = scope.element.tree.first(where: { $0.attribute("id")?.isSame(id) ?? false }) else {
            throw ElementError(.missing, "no element with the id \"\(id)\" in \(scope.place).")
        }
        return TestElement(element, of: scope.page)
    }

    private func only(_ search: ElementSearch) throws -> TestElement {
        let scope = searchScope
        return TestElement(try search.match(in: scope.element, place: scope.place), of: scope.page)
    }
}
