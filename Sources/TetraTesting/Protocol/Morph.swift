/// Brings new HTML into the page, keeping the elements that stay: their identity, and what people put into them.
///
/// What a person entered stays unless the server changed that very value. Rows are told apart by component id, then by
/// `data-tetra-key`, then by `id`; all else by its place.
struct Morph {
    /// The element of a component that the page holds; what a hole stands for.
    let held: (_ id: String) -> ElementNode?
    /// What stands in a slot of a component, by `<component id>:<slot>`; taken out of its place.
    let takeSlot: (_ name: String) -> [ElementNode.Child]?
    /// Told of each element before it leaves the page.
    let willRemove: (ElementNode) -> Void
    private let kept = KeptElements()

    init(
        held: @escaping (_ id: String) -> ElementNode?, takeSlot: @escaping (_ name: String) -> [ElementNode.Child]?,
        willRemove: @escaping (ElementNode) -> Void
    ) {
        self.held = held
        self.takeSlot = takeSlot
        self.willRemove = willRemove
    }

    /// Makes the live element look like the fresh one; gives the element that stands there now.
    func merge(_ live: ElementNode, _ fresh: ElementNode) throws(PageError) -> ElementNode {
        try mergeOne(live, try complete(fresh))
    }

    /// The new HTML with what the page has in the place of slots that were left out.
    private func complete(_ fresh: ElementNode) throws(PageError) -> ElementNode {
        for element in fresh.tree where element.elements.contains(where: { $0.heldSlot != nil }) {
            var children: [ElementNode.Child] = []
            for child in element.children {
                guard case .element(let hole) = child, let name = hole.heldSlot else {
                    children.append(child)
                    continue
                }
                guard let content = takeSlot(name) else {
                    throw .violation("a hole stands for the slot \(name), which the page does not hold")
                }
                for case .element(let element) in content { kept.insert(element) }
                children += content
            }
            element.replaceChildren(children)
        }
        return fresh
    }

    private func mergeOne(_ live: ElementNode, _ fresh: ElementNode) throws(PageError) -> ElementNode {
        if let id = fresh.heldID {
            let kept = try kept(id)
            if kept !== live {
                kept.detach()
                willRemove(live)
                live.replace(with: kept)
            }
            return kept
        }
        guard live.name == fresh.name, live.key == nil || live.key == fresh.key else {
            let made = try adopt(fresh)
            willRemove(live)
            live.replace(with: made)
            return made
        }
        settleField(live, fresh)
        live.replaceAttributes(fresh.attributes)
        live.replaceChildren(try mergedChildren(live, fresh))
        return live
    }

    private func mergedChildren(_ live: ElementNode, _ fresh: ElementNode) throws(PageError) -> [ElementNode.Child] {
        var old = live.children.compactMap { if case .element(let element) = $0 { element } else { nil } }
        var merged: [ElementNode.Child] = []
        for child in fresh.children {
            guard case .element(let element) = child else {
                merged.append(child)
                continue
            }
            if kept.contains(element) {
                merged.append(child)
            } else if let id = element.heldID {
                let kept = try kept(id)
                old.removeAll { $0 === kept }
                kept.detach()
                merged.append(.element(kept))
            } else if let index = old.firstIndex(where: { $0.name == element.name && $0.key == element.key }) {
                merged.append(.element(try mergeOne(old.remove(at: index), element)))
            } else {
                merged.append(.element(try adopt(element)))
            }
        }
        for leaving in old { willRemove(leaving) }
        return merged
    }

    /// A new element, with what the page already holds put into its holes.
    private func adopt(_ fresh: ElementNode) throws(PageError) -> ElementNode {
        var children: [ElementNode.Child] = []
        for child in fresh.children {
            guard case .element(let element) = child else {
                children.append(child)
                continue
            }
            if kept.contains(element) {
                children.append(child)
            } else if let id = element.heldID {
                children.append(.element(try kept(id)))
            } else {
                children.append(.element(try adopt(element)))
            }
        }
        fresh.replaceChildren(children)
        return fresh
    }

    private func kept(_ id: String) throws(PageError) -> ElementNode {
        guard let element = held(id) else {
            throw .violation("a hole stands for the component \(id), which the page does not hold")
        }
        return element
    }

    private func settleField(_ live: ElementNode, _ fresh: ElementNode) {
        switch live.name {
        case "input":
            if live.written("value") != fresh.written("value") { live.entered.value = nil }
            if live.written("checked") != fresh.written("checked") { live.entered.isChecked = nil }
        case "textarea":
            if live.textContent != fresh.textContent { live.entered.value = nil }
        case "option":
            if live.written("selected") != fresh.written("selected") { live.entered.isSelected = nil }
        case "details", "dialog":
            if live.written("open") != fresh.written("open") { live.entered.isOpen = nil }
        default: break
        }
    }
}

extension ElementNode {
    /// The component that stays where this hole is.
    var heldID: String? { name == "template" ? written("data-tetra-keep") : nil }

    /// The slot whose content stays where this hole is.
    fileprivate var heldSlot: String? { heldID.flatMap { $0.utf8.contains(UInt8(ascii: ":")) ? $0 : nil } }

    /// Takes out what stands between the comments of a slot, here or below.
    func takeSlot(_ name: String) -> [ElementNode.Child]? {
        for element in tree {
            let children = element.children
            guard let start = children.firstIndex(where: { $0.isComment("tetra:\(name)") }),
                let end = children[start...].firstIndex(where: { $0.isComment("/tetra:\(name)") })
            else { continue }
            let content = Array(children[(start + 1)..<end])
            element.replaceChildren(Array(children[...start] + children[end...]))
            return content
        }
        return nil
    }

    /// The ids of the components whose root this is: its own first, outermost last.
    var componentIDs: [String] {
        written("data-tetra-id")?.split(separator: " ").map(String.init) ?? []
    }

    /// What tells the element from its siblings.
    fileprivate var key: String? {
        componentIDs.first ?? written("data-tetra-key").map { "key \($0)" } ?? written("id").map { "id \($0)" }
    }
}

extension ElementNode.Child {
    fileprivate func isComment(_ text: String) -> Bool {
        if case .comment(let own) = self { own.utf8.elementsEqual(text.utf8) } else { false }
    }
}

/// Elements of the page that stand in the new HTML already.
private final class KeptElements {
    private var elements: Set<ObjectIdentifier> = []

    func insert(_ element: ElementNode) { elements.insert(ObjectIdentifier(element)) }
    func contains(_ element: ElementNode) -> Bool { elements.contains(ObjectIdentifier(element)) }
}
