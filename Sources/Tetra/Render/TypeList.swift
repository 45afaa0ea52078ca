import TetraHTML

/// The component types that a page or an answer names, each described once and referred to by its position.
struct TypeList {
    private var known: [ComponentType] = []
    private var positions: [ObjectIdentifier: Int] = [:]

    /// `[type, id, state, writable, readOnly, local]`
    mutating func record(_ record: ComponentRecord) -> JSONValue {
        .array([
            .number(Double(position(of: record.known))), .string(record.id.text), .string(record.token),
            .array(record.writable), .array(record.readOnly), record.local.map { .array($0) } ?? .null,
        ])
    }

    private mutating func position(of type: ComponentType) -> Int {
        if let position = positions[ObjectIdentifier(type)] { return position }
        positions[ObjectIdentifier(type)] = known.count
        known.append(type)
        return known.count - 1
    }

    /// To be read once all records are in.
    var json: JSONValue {
        .array(
            known.map { type in
                func names(_ indices: [Int]) -> JSONValue { .array(indices.map { .string(type.properties[$0].name) }) }
                return .object([
                    "name": .string(type.name), "table": .string(type.expressions.snapshot().hash),
                    "writable": names(type.writable), "readOnly": names(type.readOnly), "local": names(type.local),
                ])
            })
    }

    /// The tables of expressions that the page does not hold yet.
    func tables(without held: Set<String>) -> [UInt8] {
        var tables = JSONMembers(standsInMarkup: true)
        var written = held
        for type in known {
            let snapshot = type.expressions.snapshot()
            guard written.insert(snapshot.hash).inserted else { continue }
            var table = JSONMembers(standsInMarkup: true)
            for entry in snapshot.entries { table.add(entry.reference, json: entry.template) }
            tables.add(snapshot.hash, json: table.finish())
        }
        return tables.finish()
    }
}
