import Tetra

/// Looks for elements as a person does: by what they are and what they are called.
struct ElementSearch {
    let roles: [AriaRole]
    let name: String?
    /// How errors speak of what is looked for.
    let spoken: String

    init(_ roles: [AriaRole], _ name: String?) {
        self.roles = roles
        self.name = name?.collapsed
        spoken = roles.first?.spoken ?? "element"
    }

    /// All that fit below an element, in document order.
    func matches(in scope: ElementNode) -> [ElementNode] {
        let found = candidates(in: scope).filter { $0.isExposed && isNamed($0) }
        guard let name else { return found }
        // A list item that fits only for an item inside it is not the one that is meant.
        return found.filter { element in
            element.accessibleName.isSame(name)
                || !found.contains { $0 !== element && $0.lineage.contains { $0 === element } }
        }
    }

    /// The only one that fits.
    func match(in scope: ElementNode, place: String) throws(ElementError) -> ElementNode {
        let found = matches(in: scope)
        guard found.count == 1 else { throw error(found, in: scope, place: place) }
        return found[0]
    }

    private func candidates(in scope: ElementNode) -> [ElementNode] {
        scope.tree.dropFirst().filter { $0.role.map(roles.contains) ?? false }
    }

    /// Roles that no content names (list items, groups) are told by any text inside that is exactly the name, or by an
    /// element inside that bears it.
    private func isNamed(_ element: ElementNode) -> Bool {
        guard let name else { return true }
        if element.accessibleName.isSame(name) { return true }
        guard let role = element.role, !AriaRole.namedByContent.contains(role), !element.isField else { return false }
        return element.shownText.isSame(name)
            || element.tree.dropFirst().contains { inner in
                inner.isExposed && (inner.shownText.isSame(name) || inner.accessibleName.isSame(name))
            }
            || element.tree.contains { inner in
                inner.isExposed
                    && inner.content.contains {
                        if case .text(let text) = $0 { text.collapsed.isSame(name) } else { false }
                    }
            }
    }

    private func error(_ found: [ElementNode], in scope: ElementNode, place: String) -> ElementError {
        let wanted = name.map { "\(spoken) named \"\($0)\"" } ?? spoken
        if found.count > 1 {
            return ElementError(
                .ambiguous,
                "\(found.count) elements fit \(wanted) in \(place): search inside one element, such as a list item, or "
                    + "take one of all.")
        }
        let candidates = candidates(in: scope)
        if candidates.contains(where: { !$0.isExposed && isNamed($0) }) {
            return ElementError(.missing, "no \(wanted) in \(place): there is one, but it is hidden.")
        }
        let names = candidates.filter(\.isExposed).map(Self.called)
        let others = names.isEmpty ? "none" : names.joined(separator: ", ")
        return ElementError(.missing, "no \(wanted) in \(place); \(plural) here: \(others).")
    }

    private var plural: String {
        spoken == "status" ? "statuses" : spoken.hasSuffix("x") ? "\(spoken)es" : "\(spoken)s"
    }

    /// How an element is called in an error.
    static func called(_ element: ElementNode) -> String {
        let name = element.accessibleName
        let text = name.isEmpty ? element.shownText : name
        return text.isEmpty ? "(without a name)" : text.count > 60 ? "\(text.prefix(60))…" : text
    }
}

extension String {
    /// Equal byte by byte.
    func isSame(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
