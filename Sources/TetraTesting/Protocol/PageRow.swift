import Tetra

/// A row that the page made of an element of a list.
struct PageRow {
    /// The list: what can be set.
    let list: ClientNode
    /// What tells it from the other rows.
    let key: JSONValue
    /// What expressions see of it.
    let expression: ExpressionRow
}

extension ElementNode {
    /// The rows around an element, outermost first.
    var rows: [ExpressionRow] { lineage.compactMap { $0.row?.expression }.reversed() }

    /// The nearest element from here on outwards that is the row of a level.
    func row(ofLevel level: Int) -> ElementNode? { lineage.first { $0.row?.expression.number == level } }

    /// Whether it is part of the pattern of a row and of no row.
    var isPattern: Bool { lineage.dropFirst().contains { $0.name == "template" } }

    /// A copy of what the server wrote.
    func copy() -> ElementNode {
        let copy = ElementNode(name: name, attributes: attributes)
        for child in children {
            if case .element(let element) = child {
                copy.append(.element(element.copy()))
            } else {
                copy.append(child)
            }
        }
        return copy
    }
}
