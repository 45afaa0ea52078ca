/// The first two phases of writing: collects what an archive refers to, then works out what needs time.
///
/// ```swift
/// var preparation = StatePreparation(registry: registry)
/// try preparation.collect(title)
/// try preparation.collect(todo)
/// try await preparation.prepare(values)
/// var writer = StateArchiveWriter(preparation)
/// ```
public struct StatePreparation: Sendable {
    let registry: StateRegistry?
    private let limits: StateLimits

    /// One or none: most states refer to nothing, and an empty array costs nothing to copy and to let go of.
    private var collections: [Collected] = []

    /// How deep values are collected within each other.
    private var depth = 0

    /// What was collected.
    private struct Collected: Sendable {
        var groups: [ReferenceGroup] = []
        var rows = 0
        var work: [PreparationKey: Work] = [:]
        var outcomes: [PreparationKey: [UInt8]] = [:]
        var walk = ObjectWalk()
        var isUnordered = false
    }

    private var groups: [ReferenceGroup] { collections.first?.groups ?? [] }

    private typealias Work = @Sendable (StateValues) async throws -> [UInt8]

    /// An empty preparation.
    ///
    /// - Parameter registry: The safe list; with it, a model that could not be restored is refused when it is saved.
    public init(registry: StateRegistry? = nil, limits: StateLimits = .default) {
        self.registry = registry
        self.limits = limits
    }

    /// Collects what a value refers to.
    ///
    /// - Throws: `limitExceeded` if it is nested so deep that it could not be written, before the stack is used up.
    public mutating func collect<Value: StateCodable>(_ value: Value) throws(StateError) {
        guard Value.needsPreparation else { return }
        depth += 1
        defer { depth -= 1 }
        // Several types may share one level of the archive, such as an optional and what it wraps.
        guard depth <= 4 * limits.maximumDepth else { throw .limit("levels of nesting", limits.maximumDepth) }
        guard begin(), collections[0].walk.begin() else { return try value.prepare(&self) }
        defer { collections[0].walk.end() }
        try value.prepare(&self)
        while let object = collections[0].walk.next() { try object.prepareFields(&self) }
    }

    /// Notes a class instance whose properties are to be collected, once, when the value that reaches it is through: so
    /// long chains don't nest and cycles end.
    mutating func object(_ object: some StateObject) throws(StateError) {
        guard begin(), collections[0].walk.isCollecting else { return try collect(object) }
        collections[0].walk.add(object)
    }

    /// Gives a model a row in the archive's table of references, the same one for the same key.
    ///
    /// - Throws: `unsavedModel` if it has no key, `blocked` if its type is not on the safe list.
    public mutating func reference<Model: StateModel>(_ model: Model) throws(StateError) {
        guard model.stateKey != nil else { throw Self.unsaved(Model.self) }
        let index = try group(of: Model.self)
        guard try collections[0].groups[index].insert(model) else { return }
        collections[0].rows += 1
        guard collections[0].rows <= limits.maximumReferences else {
            throw .limit("references to models", limits.maximumReferences)
        }
    }

    /// Notes that what a set or dictionary refers to is met in an order that means nothing.
    mutating func isUnordered(_ count: Int) {
        guard count > 1 else { return }
        begin()
        collections[0].isUnordered = true
    }

    /// Puts the rows in an order that doesn't depend on chance, if they were not met in one; before any is written.
    mutating func settle() {
        guard let first = collections.first, first.isUnordered, first.rows > 1 else { return }
        collections[0].isUnordered = false
        collections[0].groups.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for index in collections[0].groups.indices { collections[0].groups[index].sort() }
    }

    /// Asks for work that must be done before a value can be written, once for each key, such as turning a query into
    /// the SQL that only its database knows.
    ///
    /// The bytes are handed back by ``StateEncoder/prepared(_:)``.
    public mutating func need(
        _ key: some Hashable & Sendable, _ work: @escaping @Sendable (StateValues) async throws -> [UInt8]
    ) {
        begin()
        collections[0].work[PreparationKey(key)] = work
    }

    /// Whether ``prepare(_:)`` has anything to do.
    public var isPending: Bool { !(collections.first?.work.isEmpty ?? true) }

    /// Does the work that was asked for. Where there is none, nothing is awaited.
    public mutating func prepare(_ values: StateValues) async throws {
        guard isPending else { return }
        for (key, work) in collections[0].work where collections[0].outcomes[key] == nil {
            collections[0].outcomes[key] = try await work(values)
        }
        collections[0].work.removeAll()
    }

    /// Makes room for what is collected; true, so that it can stand in a guard.
    @discardableResult
    private mutating func begin() -> Bool {
        if collections.isEmpty { collections.append(Collected()) }
        return true
    }

    private mutating func group<Model: StateModel>(of type: Model.Type) throws(StateError) -> Int {
        if let index = groups.firstIndex(where: { $0.type == ObjectIdentifier(type) }) { return index }
        if let registry { try registry.check(type) } else { try StateRegistry.checkStable(Model.stateName) }
        begin()
        collections[0].groups.append(ReferenceGroup(type: ObjectIdentifier(type), name: Model.stateName))
        return groups.count - 1
    }
}

extension StatePreparation {
    static func keyBytes<Model: StateModel>(of model: Model) throws(StateError) -> [UInt8] {
        var bytes: [UInt8] = []
        try write(keyOf: model, behind: &bytes)
        return bytes
    }

    /// Writes a model's key, by an encoder of its own, into memory that is there already.
    static func write<Model: StateModel>(keyOf model: Model, behind bytes: inout [UInt8]) throws(StateError) {
        guard let key = model.stateKey else { throw unsaved(Model.self) }
        var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
        swap(&encoder.bytes, &bytes)
        defer { swap(&encoder.bytes, &bytes) }
        try encoder.value(key)
    }

    private static func unsaved<Model: StateModel>(_ type: Model.Type) -> StateError {
        StateError(
            .unsavedModel,
            "A model \(Model.stateName) without a primary key cannot be kept in the state, since only its key is: "
                + "save it first, or keep its values.")
    }

    /// The row of a model in the table, counted through all types.
    ///
    /// - Parameter guess: The row that it probably is.
    func row<Model: StateModel>(of type: Model.Type, key: ArraySlice<UInt8>, near guess: Int) -> Int? {
        guard !collections.isEmpty else { return nil }
        var first = 0
        for index in collections[0].groups.indices {
            if collections[0].groups[index].type == ObjectIdentifier(type) {
                return collections[0].groups[index].keys.row(of: key, near: guess - first).map { first + $0 }
            }
            first += collections[0].groups[index].keys.count
        }
        return nil
    }

    func outcome(of key: some Hashable & Sendable) -> [UInt8]? {
        collections.first?.outcomes[PreparationKey(key)]
    }

    var hasReferences: Bool { !(collections.first?.groups.isEmpty ?? true) }

    /// Whether the keys of a type are as many as a list that may be packed.
    var mayPack: Bool {
        guard !collections.isEmpty else { return false }
        return collections[0].groups.contains { $0.keys.count >= PackedForm.leastCount }
    }

    /// The table: a map from each type's name to the list of its keys.
    func table() -> [UInt8] {
        var encoder = StateEncoder(preparation: StatePreparation(), limits: limits)
        encoder.head(.map, UInt64(groups.count))
        for group in groups {
            encoder.text(group.name)
            encoder.head(.list, UInt64(group.keys.count))
            encoder.bytes += group.keys.bytes
        }
        return encoder.bytes
    }
}
