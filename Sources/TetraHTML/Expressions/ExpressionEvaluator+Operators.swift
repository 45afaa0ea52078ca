extension ExpressionEvaluator {
    func value(of operation: ClientOperator, _ operands: [ClientNode]) -> JSONValue {
        switch operation {
        case .not: return .bool(!isTrue(operands[0]))
        case .and: return .bool(isTrue(operands[0]) && isTrue(operands[1]))
        case .or: return .bool(isTrue(operands[0]) || isTrue(operands[1]))
        case .choose: return value(of: isTrue(operands[0]) ? operands[1] : operands[2])
        case .coalesce:
            let first = value(of: operands[0])
            return first == .null ? value(of: operands[1]) : first
        case .length: return .number(Double(Self.length(value(of: operands[0]))))
        case .lower: return Self.mapped(value(of: operands[0]), ClientText.lowercased)
        case .trim: return Self.mapped(value(of: operands[0]), ClientText.trimmed)
        case .upper: return Self.mapped(value(of: operands[0])) { $0.uppercasedByScalars }
        case .floor: return Self.number(value(of: operands[0]), 0) { number, _ in number.rounded(.down) }
        case .ceil: return Self.number(value(of: operands[0]), 0) { number, _ in number.rounded(.up) }
        case .abs: return Self.number(value(of: operands[0]), 0) { number, _ in number.magnitude }
        case .last: return ListOperators.last(value(of: operands[0]))
        case .replace:
            return TextOperators.replacing(
                value(of: operands[0]), value(of: operands[1]), with: value(of: operands[2]))
        case .insert:
            return ListOperators.inserting(value(of: operands[0]), value(of: operands[1]), at: value(of: operands[2]))
        default: return Self.value(of: operation, value(of: operands[0]), value(of: operands[1]))
        }
    }

    private static func value(of operation: ClientOperator, _ left: JSONValue, _ right: JSONValue) -> JSONValue {
        switch operation {
        case .equal: .bool(left == right)
        case .less: .bool(isOrdered(left, right, orEqual: false))
        case .lessOrEqual: .bool(isOrdered(left, right, orEqual: true))
        case .add: number(left, right, +)
        case .subtract: number(left, right, -)
        case .multiply: number(left, right, *)
        case .divide: number(left, right, /)
        case .remainder: number(left, right) { $0.truncatingRemainder(dividingBy: $1) }
        case .concatenate: .string(text(of: left) + text(of: right))
        case .contains: .bool(contains(left, right))
        case .at: element(of: left, at: right)
        case .starts: .bool(TextOperators.begins(left, with: right))
        case .ends: .bool(TextOperators.ends(left, with: right))
        case .min: number(left, right) { $1 < $0 ? $1 : $0 }
        case .max: number(left, right) { $0 < $1 ? $1 : $0 }
        case .round: TextOperators.rounded(left, digits: right)
        case .fixed: TextOperators.fixed(left, digits: right)
        case .join: ListOperators.joined(left, right)
        case .index: ListOperators.index(of: right, in: left)
        case .append: ListOperators.appending(left, right)
        case .without: ListOperators.removing(right, from: left)
        case .remove: ListOperators.removing(at: right, from: left)
        case .flip: ListOperators.flipping(right, in: left)
        default: .null
        }
    }

    private static func isOrdered(_ left: JSONValue, _ right: JSONValue, orEqual: Bool) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)):
            orEqual ? left <= right : left < right
        case (.string(let left), .string(let right)):
            orEqual
                ? !right.utf16.lexicographicallyPrecedes(left.utf16)
                : left.utf16.lexicographicallyPrecedes(right.utf16)
        default: false
        }
    }

    /// No expression has a value that JSON can't hold, nor a negative zero.
    private static func number(
        _ left: JSONValue, _ right: JSONValue, _ operation: (Double, Double) -> Double
    ) -> JSONValue {
        guard case .number(let left) = left, case .number(let right) = right else { return .null }
        let result = operation(left, right)
        guard result.isFinite else { return .null }
        return .number(result == 0 ? 0 : result)
    }

    private static func length(_ value: JSONValue) -> Int {
        switch value {
        case .string(let text): text.utf16.count
        case .array(let elements): elements.count
        case .object(let members): members.count
        default: 0
        }
    }

    static func mapped(_ value: JSONValue, _ transform: (String) -> String) -> JSONValue {
        guard case .string(let text) = value else { return .null }
        return .string(transform(text))
    }

    private static func contains(_ container: JSONValue, _ value: JSONValue) -> Bool {
        switch (container, value) {
        case (.string(let text), .string(let part)): ClientText.contains(text, part)
        case (.array(let elements), _): elements.contains(value)
        default: false
        }
    }

    private static func element(of container: JSONValue, at place: JSONValue) -> JSONValue {
        switch (container, place) {
        case (.array(let elements), .number(let number)):
            guard let index = Int(exactly: number), elements.indices.contains(index) else { return .null }
            return elements[index]
        case (.object, .string(let name)): return container.member(name) ?? .null
        default: return .null
        }
    }
}
