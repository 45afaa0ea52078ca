import TetraHTML

/// The component types that a page or an answer names, each described once and referred to by its position.
struct TypeList {
    /// A type with its table of expressions as it was at one moment: what other requests add meanwhile must not come
    /// between the table's name and its contents.
    private struct Described {
        let type: ComponentType
        let table: ExpressionTable.Snapshot
    }

    private var known: [Described] = []
    private var positions: [ObjectIdentifier: Int] = [:]

    /// `[type, id, state, writable, readOnly, local]`, without the empty lists at the end.
    mutating func record(_ sealed: SealedRecord) -> JSONValue {
        let record = sealed.record
        var parts: [JSONValue] = [
            .number(Double(position(of: record.known))), .string(record.id.text), .string(sealed.token),
            .array(record.writable), .array(record.readOnly),
        ]
        // What stands at the end is left out where the type has no such properties: a page may have hundreds of records.
        if !record.known.local.isEmpty {
            parts.append(record.local.map { .array($0) } ?? .null)
        } else if record.readOnly.isEmpty {
            parts.removeLast(record.writable.isEmpty ? 2 : 1)
        }
        return .array(parts)
    }

    private mutating func position(of type: ComponentType) -> Int {
        if let position = positions[ObjectIdentifier(type)] { return position }
        positions[ObjectIdentifier(type)] = known.count
        known.append(Described(type: type, table: type.expressions.snapshot()))
        return known.count - 1
    }

    /// To be read once all records are in.
    var json: JSONValue {
        .array(
            known.map { described in
                let type = described.type
                func names(_ indices: [Int]) -> JSONValue { .array(indices.map { .string(type.properties[$0].name) }) }
                let names: [String: JSONValue] = [
                    "name": .string(type.name), "table": .string(described.table.hash),
                    "writable": names(type.writable), "readOnly": names(type.readOnly), "local": names(type.local),
                ]
                return .object(
                    names.merging(type.callDescription) { name, _ in name }
                        .merging(type.addressDescription) { name, _ in name }
                        .merging(type.storeDescription) { name, _ in name })
            })
    }

    /// The tables of expressions that the page does not hold yet.
    func tables(without held: Set<String>) -> [UInt8] {
        var tables = JSONMembers(standsInMarkup: true)
        var written = held
        for snapshot in known.map(\.table) {
            guard written.insert(snapshot.hash).inserted else { continue }
            var table = JSONMembers(standsInMarkup: true)
            for entry in snapshot.entries { table.add(entry.reference, json: entry.template) }
            tables.add(snapshot.hash, json: table.finish())
        }
        return tables.finish()
    }
}
