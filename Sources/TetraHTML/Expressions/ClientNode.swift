/// An expression of the page as a tree: what ``ClientExpression`` builds and what travels as prefix JSON.
public indirect enum ClientNode: Sendable, Equatable {
    /// A value. All but `true`, `false` and `null` stay out of the shared template.
    case literal(JSONValue)
    /// The value of a property.
    case get(String)
    /// Whether a call of the method is on its way.
    case running(String)
    /// A field of the event that is being handled: `["value"]`, `["checked"]`, `["key"]`, `["detail", …]`.
    case event([String])
    /// A member of an object.
    case member(ClientNode, String)
    /// The element that a row of a ``ForEach`` stands for. Rows are told apart by numbers: while HTML is written by one
    /// that each has for itself, in JSON by how many rows are around them.
    case item(Int)
    /// The index of a row.
    case row(Int)
    /// An operator with its operands.
    case operation(ClientOperator, [ClientNode])
}

extension ClientNode {
    /// Reads an expression of the JSON form, with its literals put back; nil if it is not one.
    ///
    /// The expression must come from a bounded reader: it is read as deep as it goes.
    public init?(json: JSONValue, literals: [JSONValue]) {
        switch json {
        case .null, .bool: self = .literal(json)
        case .array(let parts):
            guard case .string(let name)? = parts.first else { return nil }
            self.init(name: name, arguments: Array(parts.dropFirst()), literals: literals)
        default: return nil
        }
    }

    private init?(name: String, arguments: [JSONValue], literals: [JSONValue]) {
        switch (name, arguments.count) {
        case ("$", 1):
            guard case .number(let number) = arguments[0], let index = Int(exactly: number) else { return nil }
            self = .literal(literals.indices.contains(index) ? literals[index] : .null)
        case ("get", 1), ("running", 1):
            guard case .string(let property) = arguments[0] else { return nil }
            self = name == "get" ? .get(property) : .running(property)
        case ("item", 1), ("row", 1):
            guard case .number(let number) = arguments[0], let level = Int(exactly: number) else { return nil }
            self = name == "item" ? .item(level) : .row(level)
        case ("event", 1...):
            var fields: [String] = []
            for case .string(let field) in arguments { fields.append(field) }
            guard fields.count == arguments.count else { return nil }
            self = .event(fields)
        case ("member", 2):
            guard let object = ClientNode(json: arguments[0], literals: literals),
                case .string(let member) = arguments[1]
            else { return nil }
            self = .member(object, member)
        default:
            let operands = arguments.compactMap { ClientNode(json: $0, literals: literals) }
            guard let operation = ClientOperator(rawValue: name), operands.count == arguments.count,
                operands.count == operation.operandCount
            else { return nil }
            self = .operation(operation, operands)
        }
    }
}
