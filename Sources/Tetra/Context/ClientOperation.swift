import TetraHTML

/// One entry of a client queue as it travels to the page: a name, then what it takes.
enum ClientOperation: Sendable {
    case remove(InstanceID)
    case redirect(PageURL)
    case dispatch(InstanceID, event: String, detail: JSONValue)
    case invoke(InstanceID, String, [JSONValue])
    case set(InstanceID, property: String, value: JSONValue)
    case push(PageURL)
    case replace(PageURL)
    case title(String)
    /// For visits alone.
    case meta(name: String, content: String)
    case parent(InstanceID, type: String?, action: JSONValue, literals: JSONValue)

    /// `nil` for what an open page has no use for.
    var json: JSONValue? {
        switch self {
        case .remove(let id): .array([.string("remove"), .string(id.text)])
        case .redirect(let url): .array([.string("redirect"), .string(url.description)])
        case .dispatch(let id, let event, let detail):
            .array([.string("dispatch"), .string(id.text), .string(event), detail])
        case .invoke(let id, let function, let arguments):
            .array([.string("invoke"), .string(function), .array(arguments), .string(id.text)])
        case .set(let id, let property, let value):
            .array([.string("set"), .string(id.text), .string(property), value])
        case .push(let url): .array([.string("push"), .string(url.description)])
        case .replace(let url): .array([.string("replace"), .string(url.description)])
        case .title(let title): .array([.string("title"), .string(title)])
        case .meta: nil
        case .parent(let id, let type, let action, let literals):
            .array([.string("parent"), .string(id.text), type.map { .string($0) } ?? .null, action, literals])
        }
    }
}
