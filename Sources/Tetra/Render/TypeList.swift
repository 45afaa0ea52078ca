import TetraHTML

/// The component types that a page or an answer names, each described once and referred to by its position.
struct TypeList {
    /// A type with its table of expressions as it was at one moment: what other requests add meanwhile must not come
    /// between the table's name and its contents.
    private struct Described {
        let type: ComponentType
        let table: ExpressionTable.Snapshot
    }

    /// A page has many records of few types, so that they are looked through.
    private var known: [Described] = []

    /// Takes up the types of some records, before any of it is written.
    mutating func add(_ records: [SealedRecord]) {
        for type in records.lazy.map(\.record.known) where position(of: type) == nil {
            known.append(Described(type: type, table: type.expressions.snapshot()))
        }
    }

    private func position(of type: ComponentType) -> Int? {
        known.firstIndex { $0.type === type }
    }

    /// What the page must know of each type.
    func write(into writer: inout JSONWriter) {
        writer.array(known) { described, writer in
            writer.raw(described.type.description(table: described.table.hash, standsInMarkup: writer.standsInMarkup))
        }
    }

    /// `[type, id, state, writable, readOnly, local]`, without the empty lists at the end.
    func write(_ sealed: SealedRecord, into writer: inout JSONWriter) {
        let record = sealed.record
        writer.literal("[")
        writer.number(Double(position(of: record.known) ?? 0))
        writer.literal(",")
        writer.string(record.id.text)
        writer.literal(",")
        writer.string(sealed.token)
        // What stands at the end is left out where the type has no such properties: a page may have hundreds of records.
        let hasLocal = !record.known.local.isEmpty
        let hasReadOnly = hasLocal || !record.readOnly.isEmpty
        if hasReadOnly || !record.writable.isEmpty {
            writer.literal(",")
            writer.write(.array(record.writable))
        }
        if hasReadOnly {
            writer.literal(",")
            writer.write(.array(record.readOnly))
        }
        if hasLocal {
            writer.literal(",")
            writer.write(record.local.map { .array($0) } ?? .null)
        }
        writer.literal("]")
    }

    /// The tables of expressions that the page does not hold yet.
    func tables(without held: Set<String>) -> [UInt8] {
        var tables = JSONMembers(standsInMarkup: true)
        var written: Set<String> = []
        for snapshot in known.lazy.map(\.table) where !held.contains(snapshot.hash) {
            guard written.insert(snapshot.hash).inserted else { continue }
            var table = JSONMembers(standsInMarkup: true)
            for entry in snapshot.entries { table.add(entry.reference, json: entry.template) }
            tables.add(snapshot.hash, json: table.finish())
        }
        return tables.finish()
    }
}
