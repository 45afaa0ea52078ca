/// An argument of `load`, as a page can be told to take it from its address.
public struct PageArgument<Arguments> {
    let name: String
    let path: PartialKeyPath<Arguments>
    let hasDefault: Bool

    public init(_ name: String, _ path: PartialKeyPath<Arguments>, hasDefault: Bool = false) {
        self.name = name
        self.path = path
        self.hasDefault = hasDefault
    }
}

/// Gives a component's arguments what stands in the address of a page, one after the other.
public struct PageArgumentReader {
    private let inputs: PageInputs
    private let path: [String: String]
    private let query: [String: [String]]
    private var position = 0

    init(_ inputs: PageInputs, path: [String: String], query: [String: [String]]) {
        self.inputs = inputs
        self.path = path
        self.query = query
    }

    /// The next argument; `nil` of an optional and an empty array stand for a parameter that is missing.
    public mutating func next<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try value { try Self.decode([]) }
    }

    /// The next argument, or its default where the address does not hold it.
    public mutating func next<Value: Decodable>(
        _ type: Value.Type = Value.self, default defaultValue: @autoclosure () -> Value
    ) throws -> Value {
        try value { defaultValue() }
    }

    /// An argument that no address can hold: mounting the page has made sure that it is not asked for.
    @_disfavoredOverload
    public mutating func next<Value>(_ type: Value.Type = Value.self) throws -> Value {
        throw PageInputError.badRequest("an argument that can't be read from an address")
    }

    /// An argument that no address can hold keeps its default.
    @_disfavoredOverload
    public mutating func next<Value>(
        _ type: Value.Type = Value.self, default defaultValue: @autoclosure () -> Value
    ) throws -> Value {
        position += 1
        return defaultValue()
    }

    /// - Parameter missing: What stands for a parameter that the address does not have.
    private mutating func value<Value: Decodable>(missing: () throws -> Value) throws -> Value {
        defer { position += 1 }
        switch inputs.sources[position] {
        case .fallback:
            return try missing()
        case .path(let name):
            do {
                return try Self.decode(path[name].map { [$0] } ?? [])
            } catch {
                throw PageInputError.notFound("\(name) of the path: \(error)")
            }
        case .query(let name):
            do {
                guard let texts = query[name] else { return try missing() }
                return try Self.decode(texts)
            } catch {
                throw PageInputError.badRequest("\(name) of the query: \(error)")
            }
        }
    }

    private static func decode<Value: Decodable>(_ texts: [String]) throws -> Value {
        try Value(from: QueryValueDecoder(texts: texts, codingPath: []))
    }
}

/// The address of a page does not hold what the page asks for: the visitor's mistake, not the app's.
enum PageInputError: Error {
    /// A part of the path is of another type: there is no such page.
    case notFound(String)
    case badRequest(String)
}
