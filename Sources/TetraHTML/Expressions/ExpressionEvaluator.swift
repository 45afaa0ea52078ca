/// Evaluates expressions as the page does; both are held to one table of cases.
public struct ExpressionEvaluator: Sendable {
    let scope: ExpressionScope
    let event: JSONValue
    let rows: [ExpressionRow]

    /// Makes an evaluator.
    ///
    /// - Parameters:
    ///   - event: the fields of the event that is being handled, as an object; null for the first paint.
    ///   - rows: the rows around the expression.
    public init(scope: ExpressionScope, event: JSONValue = .null, rows: [ExpressionRow] = []) {
        self.scope = scope
        self.event = event
        self.rows = rows
    }

    /// The value of an expression. Nothing throws: what makes no sense is null or false, as ``ClientOperator`` says.
    public func value(of node: ClientNode) -> JSONValue {
        switch node {
        case .literal(let value): value
        case .get(let name): scope.value(name) ?? .null
        case .running: .bool(false)
        case .event(let path): path.reduce(event) { value, name in value.member(name) ?? .null }
        case .item(let number): rows.last { $0.number == number }?.item ?? .null
        case .row(let number): rows.last { $0.number == number }.map { .number(Double($0.index)) } ?? .null
        case .member(let object, let name): value(of: object).member(name) ?? .null
        case .operation(let operation, let operands):
            operands.count == operation.operandCount ? value(of: operation, operands) : .null
        }
    }

    /// Whether an expression is `true`; nothing else is.
    public func isTrue(_ node: ClientNode) -> Bool { value(of: node) == .bool(true) }

    /// The text of an expression, as the page shows it.
    public func text(of node: ClientNode) -> String { Self.text(of: value(of: node)) }

    /// The text of a value: a number as in JavaScript, nothing for null, arrays and objects.
    public static func text(of value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .number(let number): NumberText.text(of: number)
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object: ""
        }
    }
}
