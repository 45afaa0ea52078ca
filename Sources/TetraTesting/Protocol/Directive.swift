import Tetra

/// What an element does by itself, with its literals put back.
enum Directive {
    case on(event: String, modifiers: [String], action: Action)
    case bind(ClientNode, FieldKind)
    case choices(ClientNode, FieldKind)
    case editable(ClientNode)
    case show(ClientNode)
    case `class`(String, ClientNode)
    case attribute(String, ClientNode)
    case style(String, ClientNode)
    case text(ClientNode)
    case focus(ClientNode)
    case each(level: Int, list: ClientNode, id: String?)

    /// What an event does.
    indirect enum Action {
        case set(ClientNode, ClientNode)
        case toggle(ClientNode)
        case call(String?, [ClientNode])
        case sequence([Action])
        case conditional(ClientNode, Action, Action?)
        case dispatch(String, ClientNode?)
        case then(String, Action, Action?, Action?)
        case confirm(ClientNode?, Action)
        case assume([String], Action)
        case parent(String?, Action, field: String, ClientNode?)
        case invoke(String, [ClientNode])
        case element(verb: String, id: ClientNode?)
        case copy(ClientNode)
    }
}

extension Directive {
    init(_ json: JSONValue, literals: [JSONValue]) throws(PageError) {
        let reader = DirectiveReader(literals: literals)
        let parts = json.elements
        switch (parts.first?.text, parts.count) {
        case ("on", 4):
            self = .on(
                event: try reader.name(parts[1]), modifiers: parts[2].elements.compactMap(\.text),
                action: try reader.action(parts[3]))
        case ("bind", 2...3): self = .bind(try reader.place(parts[1]), FieldKind(parts[2...].first))
        case ("choices", 2...3): self = .choices(try reader.place(parts[1]), FieldKind(parts[2...].first))
        case ("editable", 2): self = .editable(try reader.place(parts[1]))
        case ("show", 2): self = .show(try reader.expression(parts[1]))
        case ("class", 3): self = .class(try reader.name(parts[1]), try reader.expression(parts[2]))
        case ("attr", 3): self = .attribute(try reader.name(parts[1]), try reader.expression(parts[2]))
        case ("each", 3...4):
            guard case .number(let level) = parts[1], let level = Int(exactly: level) else {
                throw .violation("\(JSONWriter.text(json)) has no level")
            }
            self = .each(level: level, list: try reader.place(parts[2]), id: parts.count > 3 ? parts[3].text : nil)
        case ("style", 3): self = .style(try reader.name(parts[1]), try reader.expression(parts[2]))
        case ("text", 2): self = .text(try reader.expression(parts[1]))
        case ("focus", 2): self = .focus(try reader.expression(parts[1]))
        default: throw .violation("\(JSONWriter.text(json)) is no directive")
        }
    }
}

extension Directive.Action {
    /// Reads an action that came in the queue of an answer.
    init(_ json: JSONValue, literals: [JSONValue]) throws(PageError) {
        self = try DirectiveReader(literals: literals).action(json)
    }

    /// The method of a call, which may have other things around it.
    var method: String? {
        switch self {
        case .call(let method, _): method
        case .then(_, let action, _, _), .confirm(_, let action), .assume(_, let action): action.method
        default: nil
        }
    }
}

/// Reads the parts of directives.
private struct DirectiveReader {
    let literals: [JSONValue]

    func name(_ json: JSONValue) throws(PageError) -> String {
        guard let name = json.text else { throw .violation("\(JSONWriter.text(json)) is no name") }
        return name
    }

    /// What can be set: a property by its name, or the way to a part of one.
    func place(_ json: JSONValue) throws(PageError) -> ClientNode {
        if let name = json.text { return .get(name) }
        return try expression(json)
    }

    func expression(_ json: JSONValue) throws(PageError) -> ClientNode {
        guard let node = ClientNode(json: json, literals: literals) else {
            throw .violation("\(JSONWriter.text(json)) is no expression")
        }
        return node
    }

    /// What tells the results of nested calls apart.
    private func suffix(_ json: JSONValue) throws(PageError) -> String {
        guard case .number(let depth) = json else { throw .violation("\(JSONWriter.text(json)) is no depth") }
        return depth == 0 ? "" : "\(Int(depth))"
    }

    private func optionalAction(_ json: JSONValue) throws(PageError) -> Directive.Action? {
        json == .null ? nil : try action(json)
    }

    func action(_ json: JSONValue) throws(PageError) -> Directive.Action {
        let parts = json.elements
        switch (parts.first?.text, parts.count) {
        case ("set", 3): return .set(try place(parts[1]), try expression(parts[2]))
        case ("toggle", 2): return .toggle(try place(parts[1]))
        case ("call", 3):
            var arguments: [ClientNode] = []
            for argument in parts[2].elements { arguments.append(try expression(argument)) }
            return .call(parts[1].text, arguments)
        case ("invoke", 3):
            var arguments: [ClientNode] = []
            for argument in parts[2].elements { arguments.append(try expression(argument)) }
            return .invoke(try name(parts[1]), arguments)
        case ("element", 2...3):
            return .element(verb: try name(parts[1]), id: parts.count == 3 ? try expression(parts[2]) : nil)
        case ("copy", 2): return .copy(try expression(parts[1]))
        case ("do", _):
            var actions: [Directive.Action] = []
            for part in parts.dropFirst() { actions.append(try action(part)) }
            return .sequence(actions)
        case ("if", 3...4):
            return .conditional(
                try expression(parts[1]), try action(parts[2]), parts.count == 4 ? try action(parts[3]) : nil)
        case ("dispatch", 2...3):
            return .dispatch(try name(parts[1]), parts.count == 3 ? try expression(parts[2]) : nil)
        case ("then", 5):
            return .then(
                try suffix(parts[1]), try action(parts[2]), try optionalAction(parts[3]), try optionalAction(parts[4]))
        case ("confirm", 3):
            return .confirm(parts[1] == .null ? nil : try expression(parts[1]), try action(parts[2]))
        case ("assume", 3): return .assume(parts[1].elements.compactMap { $0[0].text }, try action(parts[2]))
        case ("parent", 3): return .parent(parts[1].text, try action(parts[2]), field: "", nil)
        case ("parent", 5):
            return .parent(
                parts[1].text, try action(parts[2]), field: "result" + (try suffix(parts[3])), try expression(parts[4]))
        default: throw .violation("\(JSONWriter.text(json)) is no action")
        }
    }
}

extension JSONWriter {
    static func text(_ json: JSONValue) -> String { String(decoding: write(json), as: UTF8.self) }
}
