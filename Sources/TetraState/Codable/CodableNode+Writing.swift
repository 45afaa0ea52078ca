extension CodableNode {
    /// Writes exactly one value.
    func write(into encoder: inout StateEncoder) throws(StateError) {
        if let failure { throw failure }
        switch content {
        case .nothing: try write([(key: any CodingKey, node: CodableNode)](), into: &encoder)
        case .none: encoder.none()
        case .value(let value): try value.encode(into: &encoder)
        case .optional(let node):
            try encoder.some { encoder throws(StateError) in try node.write(into: &encoder) }
        case .list(let nodes): try write(nodes, into: &encoder)
        case .map(let entries, _): try write(entries, into: &encoder)
        }
    }

    private func write(_ nodes: [CodableNode], into encoder: inout StateEncoder) throws(StateError) {
        guard let unordered, unordered > 0, nodes.count % unordered == 0 else {
            return try encoder.list(count: nodes.count) { encoder throws(StateError) in
                for node in nodes { try node.write(into: &encoder) }
            }
        }
        let starts = stride(from: 0, to: nodes.count, by: unordered).map { $0 }
        try encoder.unordered(.list, starts, valuesPerEntry: unordered) { encoder, start throws(StateError) in
            for node in nodes[start..<start + unordered] { try node.write(into: &encoder) }
        }
    }

    private func write(
        _ entries: [(key: any CodingKey, node: CodableNode)], into encoder: inout StateEncoder
    ) throws(StateError) {
        if unordered != nil { return try encoder.unordered(.map, entries, Self.write) }
        encoder.head(.map, UInt64(entries.count))
        try encoder.nested { encoder throws(StateError) in
            for entry in entries { try Self.write(&encoder, entry) }
        }
    }

    private static func write(
        _ encoder: inout StateEncoder, _ entry: (key: any CodingKey, node: CodableNode)
    ) throws(StateError) {
        encoder.text(entry.key.stringValue)
        do {
            try entry.node.write(into: &encoder)
        } catch {
            throw error.inside(StateError.shown(entry.key))
        }
    }
}
