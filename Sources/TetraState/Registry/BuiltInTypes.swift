import Foundation

#if BigInt
    import BigInt
#endif
#if Collections
    import BitCollections
#endif

/// The types that are on every safe list, by their names in Swift.
///
/// Arrays, sets, optionals and dictionaries with text as keys of a listed type are listed, too, two levels deep:
/// `[Int]`, `[String: [App.Price]]`. What is nested deeper, or generic in another way, is registered by name.
enum BuiltInTypes {
    static let types = plain.merging(ofFoundation) { first, _ in first }.merging(ofTraits) { first, _ in first }

    private static let plain: [String: any StateCodable.Type] = [
        "Bool": Bool.self, "String": String.self, "Substring": Substring.self, "Character": Character.self,
        "Int": Int.self, "Int8": Int8.self, "Int16": Int16.self, "Int32": Int32.self, "Int64": Int64.self,
        "Int128": Int128.self, "UInt": UInt.self, "UInt8": UInt8.self, "UInt16": UInt16.self, "UInt32": UInt32.self,
        "UInt64": UInt64.self, "UInt128": UInt128.self, "Double": Double.self, "Float": Float.self,
        "Unicode.Scalar": Unicode.Scalar.self, "Duration": Duration.self, "Any": AnyState.self, "Type": StateType.self,
        "AnyHashable": AnyHashable.self,
    ]

    private static let ofFoundation: [String: any StateCodable.Type] = [
        "Decimal": Decimal.self, "CGFloat": CGFloat.self, "Date": Date.self, "DateComponents": DateComponents.self,
        "DateInterval": DateInterval.self, "TimeZone": TimeZone.self, "Calendar": Calendar.self, "Locale": Locale.self,
        "UUID": UUID.self, "URL": URL.self, "Data": Data.self, "IndexPath": IndexPath.self, "IndexSet": IndexSet.self,
    ]

    private static let ofTraits: [String: any StateCodable.Type] = {
        var types: [String: any StateCodable.Type] = [:]
        #if BigInt
            types["BigInt"] = BigInt.self
            types["BigUInt"] = BigUInt.self
        #endif
        #if Collections
            types["BitSet"] = BitSet.self
            types["BitArray"] = BitArray.self
        #endif
        return types
    }()

    private static let names = Dictionary(
        uniqueKeysWithValues: types.map { (ObjectIdentifier($0.value), $0.key) })

    private static let typesByName = Dictionary(uniqueKeysWithValues: types.map { (Array($0.key.utf8), $0.value) })

    static func type(named name: String, in registry: StateRegistry) -> (any StateCodable.Type)? {
        type(named: Array(name.utf8)[...], in: registry, depth: 2)
    }

    /// Names come from outside: they are taken apart as bytes, because characters can swallow a bracket.
    private static func type(
        named name: ArraySlice<UInt8>, in registry: StateRegistry, depth: Int
    ) -> (any StateCodable.Type)? {
        let whole = Array(name)
        if let type = typesByName[whole] ?? registry.registeredType(named: whole) { return type }
        guard depth > 0, let part = NamePart(name) else { return nil }
        guard let inside = type(named: part.inside, in: registry, depth: depth - 1) else { return nil }
        switch part.kind {
        case .optional: return optional(of: inside)
        case .array: return array(of: inside)
        case .dictionary: return dictionary(of: inside)
        case .set: return set(of: inside)
        }
    }

    /// Refuses a name that means another type without being on the list, or could.
    static func checkIsFree(_ name: String, for type: Any.Type, in registry: StateRegistry) throws(StateError) {
        let bytes = Array(name.utf8)
        let other = Self.type(named: bytes[...], in: registry, depth: 16)
        let isFree = other.map { $0 == type } ?? (NamePart(bytes[...]) == nil && !bytes.starts(with: NamePart.key))
        guard !isFree, registry.registeredType(named: bytes) == nil else { return }
        throw StateError(
            .duplicateName,
            "The name '\(name)' is another type's, or looks like the name of a collection: choose another one.")
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
