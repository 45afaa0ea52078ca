#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The types that are on every safe list, by their names in Swift.
///
/// Arrays, sets, optionals and dictionaries with text as keys of a listed type are listed, too, two levels deep:
/// `[Int]`, `[String: [App.Price]]`. What is nested deeper, or generic in another way, is registered by name.
enum BuiltInTypes {
    static let types: [String: any StateCodable.Type] = [
        "Bool": Bool.self, "String": String.self, "Substring": Substring.self, "Character": Character.self,
        "Int": Int.self, "Int8": Int8.self, "Int16": Int16.self, "Int32": Int32.self, "Int64": Int64.self,
        "Int128": Int128.self, "UInt": UInt.self, "UInt8": UInt8.self, "UInt16": UInt16.self, "UInt32": UInt32.self,
        "UInt64": UInt64.self, "UInt128": UInt128.self, "Double": Double.self, "Float": Float.self,
        "Decimal": Decimal.self, "Date": Date.self, "Duration": Duration.self, "UUID": UUID.self, "URL": URL.self,
        "Data": Data.self, "Any": AnyState.self, "Type": StateType.self, "AnyHashable": AnyHashable.self,
    ]

    private static let names = Dictionary(
        uniqueKeysWithValues: types.map { (ObjectIdentifier($0.value), $0.key) })

    static func type(named name: String, in registry: StateRegistry, depth: Int = 2) -> (any StateCodable.Type)? {
        if let type = types[name] ?? registry.registeredType(named: name) { return type }
        guard depth > 0, name.utf8.count <= 255 else { return nil }
        let bytes = Substring(name)
        if bytes.utf8.last == UInt8(ascii: "?") {
            return type(named: String(bytes.dropLast()), in: registry, depth: depth - 1).map(optional)
        }
        let inside = String(bytes.dropFirst().dropLast())
        switch (bytes.utf8.first, bytes.utf8.last) {
        case (UInt8(ascii: "["), UInt8(ascii: "]")):
            if inside.utf8.starts(with: "String: ".utf8) {
                let value = String(inside.dropFirst(8))
                return type(named: value, in: registry, depth: depth - 1).map(dictionary)
            }
            return type(named: inside, in: registry, depth: depth - 1).map(array)
        case (UInt8(ascii: "{"), UInt8(ascii: "}")):
            return type(named: inside, in: registry, depth: depth - 1).flatMap(set)
        default: return nil
        }
    }

    static func name(of type: any StateCodable.Type, in registry: StateRegistry, depth: Int = 2) -> String? {
        if let name = names[ObjectIdentifier(type)] { return name }
        guard depth > 0, let container = type as? any StateContainer.Type else { return nil }
        guard let inside = try? registry.name(of: container.stateElement, depth: depth - 1) else { return nil }
        return container.name(around: inside)
    }

    private static func array(of type: any StateCodable.Type) -> any StateCodable.Type {
        func open<Element: StateCodable>(_ type: Element.Type) -> any StateCodable.Type { [Element].self }
        return open(type)
    }

    private static func optional(of type: any StateCodable.Type) -> any StateCodable.Type {
        func open<Wrapped: StateCodable>(_ type: Wrapped.Type) -> any StateCodable.Type { Wrapped?.self }
        return open(type)
    }

    private static func dictionary(of type: any StateCodable.Type) -> any StateCodable.Type {
        func open<Value: StateCodable>(_ type: Value.Type) -> any StateCodable.Type { [String: Value].self }
        return open(type)
    }

    private static func set(of type: any StateCodable.Type) -> (any StateCodable.Type)? {
        func open<Element: StateCodable & Hashable>(_ type: Element.Type) -> any StateCodable.Type {
            Set<Element>.self
        }
        guard let type = type as? any (StateCodable & Hashable).Type else { return nil }
        return open(type)
    }
}

/// A collection or optional whose dynamic name is made of its element's.
protocol StateContainer {
    static var stateElement: any StateCodable.Type { get }
    static func name(around element: String) -> String?
}

extension Array: StateContainer where Element: StateCodable {
    static var stateElement: any StateCodable.Type { Element.self }
    static func name(around element: String) -> String? { "[\(element)]" }
}

extension Set: StateContainer where Element: StateCodable {
    static var stateElement: any StateCodable.Type { Element.self }
    static func name(around element: String) -> String? { "{\(element)}" }
}

extension Optional: StateContainer where Wrapped: StateCodable {
    static var stateElement: any StateCodable.Type { Wrapped.self }
    static func name(around element: String) -> String? { "\(element)?" }
}

extension Dictionary: StateContainer where Key: StateCodable, Value: StateCodable {
    static var stateElement: any StateCodable.Type { Value.self }
    static func name(around element: String) -> String? { Key.self == String.self ? "[String: \(element)]" : nil }
}
