import Tetra

/// What the page holds: types, tables of expressions, and components.
struct PageStore {
    private(set) var mount = ""
    private(set) var assets = ""
    private var tables: [String: [String: JSONValue]] = [:]
    private(set) var components: [String: HeldComponent] = [:]
    private let shared = SharedLocals()

    /// Reads the island of JSON of a page.
    init(island json: JSONValue) throws(PageError) {
        guard json["v"] == .number(1) else { throw .violation("the page's data is of another version") }
        guard let mount = json["mount"].text, let assets = json["assets"].text else {
            throw .violation("the page's data names no mount or assets")
        }
        self.mount = mount
        self.assets = assets
        try accept(json["components"].elements, types: try merge(json))
    }

    /// A page without components.
    init() {}

    var tableHashes: [String] { tables.keys.sorted() }

    /// Adds the tables of a page or an answer; gives the types that its records refer to.
    mutating func merge(_ source: JSONValue) throws(PageError) -> [PageType] {
        if case .object(let added) = source["tables"] {
            for (hash, entries) in added {
                guard case .object(let entries) = entries else { throw .violation("a table is no object") }
                tables[hash] = entries
            }
        }
        var types: [PageType] = []
        for type in source["types"].elements { types.append(try PageType(type)) }
        return types
    }

    /// Takes over records; `notes` holds the values that travelled with the call, by id.
    mutating func accept(
        _ records: [JSONValue], types: [PageType], notes: [String: [String: JSONValue]] = [:]
    ) throws(PageError) {
        for record in records {
            let record = try ComponentRecord(record, types: types)
            if let known = components[record.id] {
                known.take(record, asked: notes[record.id])
            } else {
                components[record.id] = HeldComponent(record, shared: shared)
            }
        }
    }

    mutating func forget(_ id: String) {
        components[id] = nil
    }

    mutating func forgetComponents() {
        components = [:]
    }

    /// A template by its reference. References are made of content, so any table that has it will do.
    func template(_ reference: String, for type: PageType) -> JSONValue? {
        if let table = type.table, let own = tables[table]?[reference] { return own }
        return tables.values.lazy.compactMap { $0[reference] }.first
    }
}
