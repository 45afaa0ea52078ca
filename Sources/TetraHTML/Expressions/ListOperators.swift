/// Operators of lists, as the page's `operators.js` has them. What is no list is null, except that a value can be
/// appended to nothing.
enum ListOperators {
    static func last(_ list: JSONValue) -> JSONValue {
        if case .array(let elements) = list { elements.last ?? .null } else { .null }
    }

    static func joined(_ list: JSONValue, _ separator: JSONValue) -> JSONValue {
        guard case .array(let elements) = list else { return .null }
        return .string(
            elements.map { ExpressionEvaluator.text(of: $0) }.joined(separator: ExpressionEvaluator.text(of: separator))
        )
    }

    static func index(of value: JSONValue, in list: JSONValue) -> JSONValue {
        guard case .array(let elements) = list, let index = elements.firstIndex(of: value) else { return .null }
        return .number(Double(index))
    }

    static func appending(_ list: JSONValue, _ value: JSONValue) -> JSONValue {
        switch list {
        case .array(let elements): .array(elements + [value])
        case .null: .array([value])
        default: .null
        }
    }

    static func inserting(_ list: JSONValue, _ value: JSONValue, at place: JSONValue) -> JSONValue {
        guard case .array(var elements) = list else { return .null }
        guard let index = index(place), (0...elements.count).contains(index) else { return list }
        elements.insert(value, at: index)
        return .array(elements)
    }

    static func removing(_ value: JSONValue, from list: JSONValue) -> JSONValue {
        guard case .array(var elements) = list else { return .null }
        if let index = elements.firstIndex(of: value) { elements.remove(at: index) }
        return .array(elements)
    }

    static func removing(at place: JSONValue, from list: JSONValue) -> JSONValue {
        guard case .array(var elements) = list else { return .null }
        if let index = index(place), elements.indices.contains(index) { elements.remove(at: index) }
        return .array(elements)
    }

    static func flipping(_ value: JSONValue, in list: JSONValue) -> JSONValue {
        guard case .array(let elements) = list else { return .null }
        return elements.contains(value) ? removing(value, from: list) : .array(elements + [value])
    }

    private static func index(_ place: JSONValue) -> Int? {
        if case .number(let number) = place { Int(exactly: number) } else { nil }
    }
}
