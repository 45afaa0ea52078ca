/// What a type's `encode(to:)` made: kept until it is through, because containers may be filled in any order.
final class CodableNode {
    indirect enum Content {
        /// Not encoded yet; what encodes nothing at all is written as an empty map.
        case nothing
        case none
        case value(any StateCodable)
        /// What may be no value; it is wrapped where that would be mistaken for none of the outer of two optionals.
        case optional(CodableNode)
        case list([CodableNode])
        case map([(key: any CodingKey, node: CodableNode)], rows: [String: Int])
    }

    var content = Content.nothing

    /// How many values of the list belong together, where their order means nothing; nil where it does.
    var unordered: Int?

    /// What went wrong where no error can be thrown.
    var failure: StateError?

    /// The node of a key; a key that is used twice means the later value.
    func child(_ key: any CodingKey) -> CodableNode {
        let child = CodableNode()
        switch content {
        case .nothing: content = .map([(key, child)], rows: [key.stringValue: 0])
        case .map(var entries, var rows):
            content = .nothing
            if let row = rows[key.stringValue] {
                entries[row].node = child
            } else {
                rows[key.stringValue] = entries.count
                entries.append((key, child))
            }
            content = .map(entries, rows: rows)
        default: failure = .severalContainers
        }
        return child
    }

    /// A new node at the end of the list.
    func child() -> CodableNode {
        let child = CodableNode()
        switch content {
        case .nothing: content = .list([child])
        case .list(var nodes):
            content = .nothing
            nodes.append(child)
            content = .list(nodes)
        default: failure = .severalContainers
        }
        return child
    }

    /// Makes it a map or a list even if nothing is put into it.
    func open(_ empty: Content) {
        switch (content, empty) {
        case (.nothing, _): content = empty
        case (.map, .map), (.list, .list): break
        default: failure = .severalContainers
        }
    }

    func set(_ content: Content) {
        if case .nothing = self.content { self.content = content } else { failure = .severalContainers }
    }
}

extension StateError {
    fileprivate static var severalContainers: StateError {
        StateError(.shapeMismatch, "A value's encode(to:) asks for containers of several kinds, or writes two values.")
    }
}
