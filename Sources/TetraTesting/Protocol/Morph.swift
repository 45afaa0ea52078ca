/// Brings new HTML into the page, keeping the elements that stay: their identity, and what people put into them.
///
/// What a person entered stays unless the server changed that very value. Rows are told apart by component id, then by
/// `data-tetra-key`, then by `id`; all else by its place.
struct Morph {
    /// The element of a component that the page holds; what a hole stands for.
    let held: (_ id: String) -> ElementNode?
    /// Told of each element before it leaves the page.
    let willRemove: (ElementNode) -> Void

    /// Makes the live element look like the fresh one; gives the element that stands there now.
    func merge(_ live: ElementNode, _ fresh: ElementNode) throws(PageError) -> ElementNode {
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
            if let id = element.heldID {
                let kept = try kept(id)
                old.removeAll { $0 === kept }
                kept.detach()
                merged.append(.element(kept))
            } else if let index = old.firstIndex(where: { $0.name == element.name && $0.key == element.key }) {
                merged.append(.element(try merge(old.remove(at: index), element)))
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
            if let id = element.heldID {
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

    /// The ids of the components whose root this is: its own first, outermost last.
    var componentIDs: [String] {
        written("data-tetra-id")?.split(separator: " ").map(String.init) ?? []
    }

    /// What tells the element from its siblings.
    fileprivate var key: String? {
        componentIDs.first ?? written("data-tetra-key").map { "key \($0)" } ?? written("id").map { "id \($0)" }
    }
}
