/// Gathers the directives of one element as JSON: a template without data, and the literals lifted out of it.
///
/// `["==",["get","id"],7]` becomes the template `["==",["get","id"],["$",0]]` and the literals `[7]`, so that all rows
/// share one template and no row's data stands in a table that all of them use. Each literal has a place of its own,
/// equal ones too, because the template must not depend on data.
struct DirectiveCollector {
    private(set) var template = JSONWriter()
    private(set) var literals = JSONWriter()
    private var literalCount = 0
    /// The rows around the element, outermost first.
    var rows: [ExpressionRow] = []
    /// Whether an expression named a row that is not around the element.
    var hasStrayRow = false

    var hasLiterals: Bool { literalCount > 0 }

    mutating func removeAll() {
        template.removeAll()
        literals.removeAll()
        literalCount = 0
    }

    mutating func add(_ directive: ClientDirective) {
        template.mark(template.bytes.isEmpty ? "[" : ",")
        switch directive {
        case .on(let event, let action): listener(event, action)
        case .bind(let kind, let node, let field): bind(kind, node, field)
        case .show(let node): call("show", node)
        case .class(let name, let node): call("class", name: name, node)
        case .attribute(let name, let node): call("attr", name: name, node)
        case .style(let name, let node): call("style", name: name, node)
        case .text(let node): call("text", node)
        case .focus(let node): call("focus", node)
        case .each(let list, let id):
            begin("each")
            template.mark(",")
            template.number(Double(rows.count))
            place(list)
            if let id { string(id) }
            template.mark("]")
        }
    }

    mutating func end() {
        template.mark("]")
        if hasLiterals { literals.mark("]") }
    }

    private mutating func call(_ word: StaticString, name: String? = nil, _ nodes: ClientNode?...) {
        begin(word)
        if let name { string(name) }
        for case let node? in nodes {
            template.mark(",")
            expression(node)
        }
        template.mark("]")
    }

    private mutating func begin(_ word: StaticString) {
        template.literal("[\"")
        template.literal(word)
        template.mark("\"")
    }

    private mutating func string(_ text: String) {
        template.mark(",")
        template.string(text)
    }

    private mutating func bind(_ kind: ClientDirective.Binding, _ node: ClientNode, _ field: ClientField) {
        template.mark("[")
        template.string(kind.rawValue)
        place(node)
        if field != .text { string(field.word) }
        template.mark("]")
    }

    /// What can be set: a property by its name, or the way to a part of one.
    private mutating func place(_ node: ClientNode) {
        if case .get(let name) = node { return string(name) }
        template.mark(",")
        expression(node)
    }

    private mutating func listener(_ event: DOMEvent, _ action: ClientAction) {
        begin("on")
        string(event.name)
        template.literal(",[")
        for (index, modifier) in event.modifiers.enumerated() {
            if index > 0 { template.mark(",") }
            template.string(modifier)
        }
        template.literal("],")
        self.action(action.node)
        template.mark("]")
    }

    private mutating func action(_ node: ClientAction.Node) {
        switch node {
        case .set(let target, let value):
            begin("set")
            place(target)
            template.mark(",")
            expression(value)
            template.mark("]")
        case .toggle(let target):
            begin("toggle")
            place(target)
            template.mark("]")
        case .dispatch(let event, let detail): call("dispatch", name: event, detail)
        case .call(let method, let arguments):
            begin("call")
            if let method { string(method) } else { template.literal(",null") }
            list(arguments)
        case .invoke(let function, let arguments):
            begin("invoke")
            string(function)
            list(arguments)
        case .element(let verb, let id): call("element", name: verb, id)
        case .copy(let text): call("copy", text)
        case .sequence(let actions): nested("do", actions)
        case .conditional(let condition, let action, let other):
            begin("if")
            template.mark(",")
            expression(condition)
            rest([action] + (other.map { [$0] } ?? []))
        case .then, .confirm, .assume, .parent: around(node)
        }
    }

    /// What stands around another action.
    private mutating func around(_ node: ClientAction.Node) {
        switch node {
        case .then(let depth, let call, let then, let failed):
            begin("then")
            template.mark(",")
            template.number(Double(depth))
            rest([call, then, failed])
        case .confirm(let question, let action):
            begin("confirm")
            template.mark(",")
            expression(question ?? .literal(.null))
            rest([action])
        case .assume(let assumptions, let action):
            begin("assume")
            template.literal(",[")
            for (index, assumption) in assumptions.enumerated() {
                template.mark(index == 0 ? "[" : ",")
                if index > 0 { template.mark("[") }
                template.string(assumption.property)
                template.mark(",")
                expression(assumption.value)
                template.mark("]")
            }
            template.mark("]")
            rest([action])
        case .parent(let type, let action, let handed):
            begin("parent")
            template.mark(",")
            if let type { template.string(type) } else { template.literal("null") }
            template.mark(",")
            self.action(action)
            if let handed {
                template.mark(",")
                template.number(Double(handed.depth))
                template.mark(",")
                expression(handed.value)
            }
            template.mark("]")
        default: return
        }
    }

    /// The arguments, and the end of what takes them.
    private mutating func list(_ arguments: [ClientNode]) {
        template.literal(",[")
        for (index, argument) in arguments.enumerated() {
            if index > 0 { template.mark(",") }
            expression(argument)
        }
        template.literal("]]")
    }

    private mutating func nested(_ word: StaticString, _ actions: [ClientAction.Node]) {
        begin(word)
        rest(actions)
    }

    private mutating func rest(_ actions: [ClientAction.Node?]) {
        for node in actions {
            template.mark(",")
            if let node { action(node) } else { template.literal("null") }
        }
        template.mark("]")
    }

    private mutating func expression(_ node: ClientNode) {
        switch node {
        case .literal(.null): template.literal("null")
        case .literal(.bool(let flag)): template.literal(flag ? "true" : "false")
        case .literal(let value): lift(value)
        case .get(let name): call("get", name: name)
        case .running(let method): call("running", name: method)
        case .event(let path):
            begin("event")
            for name in path { string(name) }
            template.mark("]")
        case .item(let number): row("item", number)
        case .row(let number): row("row", number)
        case .member(let object, let name):
            begin("member")
            template.mark(",")
            expression(object)
            string(name)
            template.mark("]")
        case .operation(let operation, let operands):
            template.mark("[")
            template.string(operation.rawValue)
            for operand in operands {
                template.mark(",")
                expression(operand)
            }
            template.mark("]")
        }
    }

    private mutating func row(_ word: StaticString, _ number: Int) {
        guard let level = rows.lastIndex(where: { $0.number == number }) else {
            hasStrayRow = true
            return template.literal("null")
        }
        begin(word)
        template.mark(",")
        template.number(Double(level))
        template.mark("]")
    }

    private mutating func lift(_ value: JSONValue) {
        literals.mark(literalCount == 0 ? "[" : ",")
        literals.write(value)
        template.literal("[\"$\",")
        template.number(Double(literalCount))
        template.mark("]")
        literalCount += 1
    }
}
