import Testing

@testable import TetraState

/// Some named values and the archive that they must give, as `Tests/Shared/archives.json` has it.
struct GoldenArchive: Sendable, CustomTestStringConvertible {
    let name: String
    var testDescription: String { name }
    let properties: [any GoldenProperty]
    /// What its length is padded to a multiple of.
    let padding: Int

    init(_ name: String, paddedTo padding: Int = 1, _ properties: any GoldenProperty...) {
        self.init(name: name, padding: padding, properties: properties)
    }

    init(name: String, padding: Int = 1, properties: [any GoldenProperty]) {
        (self.name, self.padding, self.properties) = (name, padding, properties)
    }

    static func registry() throws -> StateRegistry {
        var registry = StateRegistry()
        try registry.register(Todo.self)
        try registry.register(Author.self)
        try registry.register(Book.self)
        return registry
    }

    func written(folding: StateFolding = .equalTexts) throws -> [UInt8] {
        try Self.archive(properties, folding: folding, paddedTo: padding)
    }

    /// An archive made of what was read back from another.
    func rewritten(_ bytes: [UInt8]) throws -> [UInt8] {
        var models = ResolvedReferences()
        for id in [3, 1_234_567] + Array(1_000..<1_020) { try models.insert(Todo(id: id, title: "")) }
        try models.insert(Author(name: "Ada"))
        let reader = try StateArchive(bytes).reader(references: models, registry: Self.registry())
        return try Self.archive(properties.map { try $0.reread(reader) }, folding: .equalTexts, paddedTo: padding)
    }

    private static func archive(
        _ properties: [any GoldenProperty], folding: StateFolding, paddedTo padding: Int
    ) throws -> [UInt8] {
        var preparation = StatePreparation(registry: try registry())
        for property in properties { try property.collect(&preparation) }
        var writer = StateArchiveWriter(preparation)
        for property in properties { try property.write(&writer) }
        return try writer.finish(folding: folding, paddedTo: padding)
    }
}

/// One property of a golden archive.
protocol GoldenProperty: Sendable {
    func collect(_ preparation: inout StatePreparation) throws
    func write(_ writer: inout StateArchiveWriter) throws
    func reread(_ reader: StateArchiveReader) throws -> any GoldenProperty
}

/// A property with its value.
///
/// Unchecked, because class instances are not Sendable. Proof: the suite makes them once and only reads them.
struct Golden<Value: StateCodable>: GoldenProperty, @unchecked Sendable {
    let name: String
    let value: Value

    init(_ name: String, _ value: Value) { (self.name, self.value) = (name, value) }

    func collect(_ preparation: inout StatePreparation) throws { try preparation.collect(value) }

    func write(_ writer: inout StateArchiveWriter) throws { try writer.field(name, value) }

    func reread(_ reader: StateArchiveReader) throws -> any GoldenProperty {
        Golden(name, try reader.decode(FieldTag(name), as: Value.self))
    }
}
