/// The safe list: the types that an archive may name. It is closed; a name that is not on it builds nothing.
///
/// Built-in types are on every list (the guide to the state lists them); an app adds its own when it starts, most of them by what its
/// components' properties reach.
///
/// ```swift
/// var registry = StateRegistry()
/// try registry.register(Todo.self)
/// try registry.register(MoneyPickler.self)
/// try registry.registerTypes(reachableFrom: [TodoList].self)
/// ```
public struct StateRegistry: Sendable {
    /// One or none: an array, so that a list goes from hand to hand for the price of one reference.
    private var lists: [Lists] = []

    private struct Lists {
        /// By the UTF-8 of their names: two texts that only look alike are not the same name.
        var entries: [[UInt8]: Entry] = [:]
        var names: [ObjectIdentifier: String] = [:]
        var picklers: [ObjectIdentifier: any StatePickler.Type] = [:]
    }

    private enum Entry {
        case type(any StateCodable.Type)
        case pickler(any StatePickler.Type)
        case metatype(Any.Type)

        var type: Any.Type {
            switch self {
            case .metatype(let type): type
            case .type(let type): type
            case .pickler(let pickler): pickler
            }
        }
    }

    /// A list of the built-in types alone.
    public init() {}

    /// Allows a type, under its stable name and under names that it had before.
    ///
    /// - Throws: `duplicateName` if another type has one of the names, `unstableName` if the type is private or local
    ///   and has written out none.
    public mutating func register<Value: StateNamed>(
        _ type: Value.Type, formerNames: [String] = []
    ) throws(StateError) {
        try add(.type(type), as: Value.stateName, formerNames, for: type)
    }

    /// Allows a type that has no name of its own, such as a collection or an instance of a generic type.
    public mutating func register<Value: StateCodable>(_ type: Value.Type, as name: String) throws(StateError) {
        try add(.type(type), as: name, [], for: type)
    }

    /// Allows the type that a pickler saves, for values whose type is known at run time only.
    public mutating func register<Pickler: StatePickler>(
        _ pickler: Pickler.Type, formerNames: [String] = []
    ) throws(StateError) {
        try add(.pickler(pickler), as: Pickler.stateName, formerNames, for: nil)
        lists[0].picklers[ObjectIdentifier(Pickler.Value.self)] = pickler
    }

    /// Allows a type as a value of ``StateType``, but none of its values: for types that can't be saved themselves.
    public mutating func register(metatype type: Any.Type, as name: String) throws(StateError) {
        try add(.metatype(type), as: name, [], for: type)
    }

    /// Allows each named type that values of a type may consist of.
    public mutating func registerTypes<Value: StateCodable>(reachableFrom type: Value.Type) throws(StateError) {
        var visitor = StateTypeVisitor()
        visitor.visit(type)
        try registerTypes(of: visitor)
    }

    /// Allows each named type that a visitor has met.
    public mutating func registerTypes(of visitor: StateTypeVisitor) throws(StateError) {
        for type in visitor.types { try add(.type(type), as: type.stateName, [], for: type) }
    }

    /// Whether a name is on the list.
    public func contains(_ name: String) -> Bool {
        entry(named: Array(name.utf8)) != nil || BuiltInTypes.type(named: name, in: self) != nil
    }

    private mutating func add(
        _ entry: Entry, as name: String, _ formerNames: [String], for type: Any.Type?
    ) throws(StateError) {
        for name in [name] + formerNames {
            try Self.checkStable(name)
            try BuiltInTypes.checkIsFree(name, for: entry.type, in: self)
            if let other = self.entry(named: Array(name.utf8))?.type, other != entry.type {
                throw StateError(
                    .duplicateName,
                    "Two types are named '\(name)': give one of them another name, by static var stateName or "
                        + "@StateCodable(\"AnotherName\").")
            }
        }
        if lists.isEmpty { lists.append(Lists()) }
        for name in [name] + formerNames { lists[0].entries[Array(name.utf8)] = entry }
        if let type { lists[0].names[ObjectIdentifier(type)] = name }
    }

    private func entry(named name: [UInt8]) -> Entry? { lists.isEmpty ? nil : lists[0].entries[name] }

    private func registeredName(of type: Any.Type) -> String? {
        lists.isEmpty ? nil : lists[0].names[ObjectIdentifier(type)]
    }

    /// A private or local type's name holds an address: `App.(unknown context at $10a2).Todo`.
    static func checkStable(_ name: String) throws(StateError) {
        let parts = name.utf8.split(separator: UInt8(ascii: "("), omittingEmptySubsequences: false).dropFirst()
        let hasAddress = parts.contains { $0.starts(with: "unknown context".utf8) }
        guard name.isEmpty || name.utf8.count > 255 || hasAddress else { return }
        throw StateError(
            .unstableName,
            "'\(name)' changes from build to build or is longer than 255 bytes: "
                + "write out static var stateName in that type.")
    }
}

extension StateRegistry {
    /// The type that a name from outside may stand for.
    ///
    /// - Throws: `blocked` if it is not on the list.
    func type(named name: String) throws(StateError) -> any StateCodable.Type {
        if case .type(let type) = entry(named: Array(name.utf8)) { return type }
        guard let type = BuiltInTypes.type(named: name, in: self) else { throw blocked(name) }
        return type
    }

    /// The type that a name from outside may stand for where no value of it is made.
    ///
    /// - Throws: `blocked` if it is not on the list.
    func metatype(named name: String) throws(StateError) -> Any.Type {
        if case .metatype(let type) = entry(named: Array(name.utf8)) { type } else { try type(named: name) }
    }

    /// The name under which a type is on the list, whether its values may be saved or not.
    ///
    /// - Throws: `blocked` if it is not.
    func name(ofMetatype type: Any.Type) throws(StateError) -> String {
        if let name = registeredName(of: type) { return name }
        guard let type = type as? any StateCodable.Type else { throw .blocked(unnamed: String(reflecting: type)) }
        return try name(of: type)
    }

    /// The registered type of a name, built-in ones left out.
    func registeredType(named name: [UInt8]) -> (any StateCodable.Type)? {
        if case .type(let type) = entry(named: name) { type } else { nil }
    }

    /// The model that a name from outside may stand for.
    ///
    /// - Throws: `blocked` if it is not on the list.
    func model(named name: String) throws(StateError) -> any StateModel.Type {
        guard case .type(let type) = entry(named: Array(name.utf8)), let model = type as? any StateModel.Type else {
            throw .blocked(name)
        }
        return model
    }

    func pickler(named name: String) -> (any StatePickler.Type)? {
        if case .pickler(let pickler) = entry(named: Array(name.utf8)) { pickler } else { nil }
    }

    func pickler(of type: Any.Type) -> (any StatePickler.Type)? {
        lists.isEmpty ? nil : lists[0].picklers[ObjectIdentifier(type)]
    }

    /// The name under which a type is on the list.
    ///
    /// - Throws: `blocked` if it is not.
    func name(of type: any StateCodable.Type, depth: Int = 2) throws(StateError) -> String {
        if let name = registeredName(of: type) ?? BuiltInTypes.name(of: type, in: self, depth: depth) {
            return name
        }
        if let named = type as? any StateNamed.Type { throw blocked(named.stateName) }
        throw .blocked(unnamed: String(reflecting: type))
    }

    private func blocked(_ name: String) -> StateError {
        lists.isEmpty ? .blocked(withoutList: name) : .blocked(name)
    }

    /// The name of a model on the list.
    ///
    /// - Throws: `blocked` if it is not.
    func check(_ model: any StateModel.Type) throws(StateError) {
        guard registeredName(of: model) != nil else { throw .blocked(model.stateName) }
    }
}
