extension Optional: ClientConvertible where Wrapped: PageReadable {
    public typealias ClientValue = Wrapped?
}

extension Optional: PageReadable where Wrapped: PageReadable {
    public var pageValue: JSONValue { self?.pageValue ?? .null }
}

/// Nil is `null`; so an optional of an optional loses a level.
extension Optional: PageValue where Wrapped: PageValue {
    public init(pageValue: JSONValue) throws(PageValueError) {
        if case .null = pageValue { self = nil } else { self = try Wrapped(pageValue: pageValue) }
    }
}

extension Array: ClientConvertible where Element: PageReadable {
    public typealias ClientValue = [Element]
}

extension Array: PageReadable where Element: PageReadable {
    public var pageValue: JSONValue { .array(map(\.pageValue)) }
}

extension Array: PageValue where Element: PageValue {
    public init(pageValue: JSONValue) throws(PageValueError) {
        guard case .array(let values) = pageValue else { throw PageValueError(expected: "an array", found: pageValue) }
        self = []
        reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            do { append(try Element(pageValue: value)) } catch { throw error.within(index) }
        }
    }
}

extension Set: ClientConvertible where Element: PageReadable {
    public typealias ClientValue = Set<Element>
}

extension Set: PageReadable where Element: PageReadable {
    public var pageValue: JSONValue {
        let elements = map { element in (element.pageValue, JSONWriter.write(element.pageValue)) }
        return .array(elements.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0))
    }
}

/// An array whose elements are all different; written in the order of their JSON, so that equal sets look equal.
extension Set: PageValue where Element: PageValue {
    public init(pageValue: JSONValue) throws(PageValueError) {
        self = []
        for (index, element) in try [Element](pageValue: pageValue).enumerated() {
            guard insert(element).inserted else {
                throw PageValueError("This element is there twice.").within(index)
            }
        }
    }
}

extension Dictionary: ClientConvertible where Key == String, Value: PageReadable {
    public typealias ClientValue = [String: Value]
}

extension Dictionary: PageReadable where Key == String, Value: PageReadable {
    public var pageValue: JSONValue { .object(mapValues(\.pageValue)) }
}

extension Dictionary: PageValue where Key == String, Value: PageValue {
    public init(pageValue: JSONValue) throws(PageValueError) {
        guard case .object(let members) = pageValue else {
            throw PageValueError(expected: "an object", found: pageValue)
        }
        self = [:]
        for (name, value) in members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            do { self[name] = try Value(pageValue: value) } catch { throw error.within(name) }
        }
    }
}
