import Tetra

extension TestPage {
    /// Brings the rows that the page makes in line with their lists.
    func settleRows(in node: ElementNode) throws(PageError) {
        for template in node.tree where template.name == "template" && !template.isPattern {
            guard let binding = template.binding else { continue }
            for case .each(let level, let list, let id) in binding.directives {
                try settleRows(of: template, Rows(level: level, list: list, id: id), owner: binding.owner)
            }
        }
    }

    private struct Rows {
        let level: Int
        let list: ClientNode
        let id: String?
    }

    private func settleRows(of template: ElementNode, _ rows: Rows, owner: HeldComponent) throws(PageError) {
        guard let parent = template.parent, let pattern = template.elements.first else { return }
        var old = rowElements(after: template, in: parent)
        let items = ExpressionEvaluator(scope: owner.scope, rows: template.rows).value(of: rows.list).elements
        let keys = items.map { item in rows.id.map { item[$0] } ?? item }
        var last = template
        for (index, item) in items.enumerated() {
            let known =
                old.firstIndex { $0.row == nil || $0.row?.key == keys[index] }
                ?? old.firstIndex { row in
                    row.row?.expression.index == index && !keys.contains { $0 == row.row?.key }
                }
            let element = known.map { old.remove(at: $0) } ?? pattern.copy()
            element.row = PageRow(
                list: rows.list, key: keys[index],
                expression: ExpressionRow(number: rows.level, item: item, index: index))
            parent.insert(element, after: last)
            last = element
            for each in element.tree where each.binding == nil {
                guard let source = each.written("data-tetra") else { continue }
                each.binding = try DirectiveBinding(source, owner: owner, store: store)
            }
            try settleRows(in: element)
        }
        for element in old { element.detach() }
    }

    private func rowElements(after template: ElementNode, in parent: ElementNode) -> [ElementNode] {
        let following = parent.elements.drop { $0 !== template }.dropFirst()
        return Array(following.prefix { $0.has("data-tetra-row") })
    }
}
