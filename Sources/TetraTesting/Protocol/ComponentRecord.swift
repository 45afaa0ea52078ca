import Tetra

/// What the server tells of one component: `[typeIndex, id, state, [writable], [readOnly], [local] | null]`. Lists at the end
/// are left out where the type has no such properties.
struct ComponentRecord {
    let type: PageType
    let id: String
    let state: String
    let writable: [JSONValue]
    let readOnly: [JSONValue]
    let local: [JSONValue]?

    init(_ json: JSONValue, types: [PageType]) throws(PageError) {
        guard (3...6).contains(json.elements.count), case .number(let index) = json[0],
            let position = Int(exactly: index),
            types.indices.contains(position), let id = json[1].text, let state = json[2].text
        else { throw .violation("a component's record is not [type, id, state, writable, readOnly, local]") }
        type = types[position]
        self.id = id
        self.state = state
        writable = json[3].elements
        readOnly = json[4].elements
        local = json.elements.count < 6 ? [] : json[5] == .null ? nil : json[5].elements
        guard writable.count == type.writable.count, readOnly.count == type.readOnly.count,
            local.map({ $0.count == type.local.count }) ?? true
        else { throw .violation("\(type.name) has other values than its type names") }
    }
}
