@testable import Tetra

extension ComponentArguments {
    /// The arguments as an archive holds them.
    func saved(registry: StateRegistry? = nil) throws -> StateArchive {
        var preparation = StatePreparation(registry: registry)
        try prepare(&preparation)
        var writer = StateArchiveWriter(preparation)
        try encode(into: &writer)
        return try StateArchive(writer.finish())
    }
}

extension Component {
    /// Some properties as an archive holds them; all that have a case when none are named.
    func saved(_ names: String..., registry: StateRegistry? = nil) throws -> StateArchive {
        let indices = Self.properties.indices.filter { names.isEmpty || names.contains(Self.properties[$0].name) }
        var preparation = StatePreparation(registry: registry)
        for index in indices { try prepareProperty(index, &preparation) }
        var writer = StateArchiveWriter(preparation)
        for index in indices { try encodeProperty(index, into: &writer) }
        return try StateArchive(writer.finish())
    }

    /// Restores every property that the archive has.
    mutating func restore(
        _ archive: StateArchive, _ references: ResolvedReferences = ResolvedReferences(),
        registry: StateRegistry = StateRegistry()
    ) throws {
        let reader = archive.reader(references: references, registry: registry)
        for index in Self.properties.indices {
            try decodeProperty(index, from: reader)
        }
    }

    static func index(of property: String) -> Int {
        properties.firstIndex { $0.name == property } ?? -1
    }

    /// Runs `load` as the runtime does, and tells which properties it set.
    mutating func loadedProperties() async throws -> [String] {
        componentInstance.tracker.beginLoad()
        try await performLoad(componentInstance.arguments!)
        componentInstance.tracker.endLoad()
        return Self.properties.indices.filter { componentInstance.tracker.wasSet($0) }.map { Self.properties[$0].name }
    }

    /// Reads a call as the page would send it.
    static func call(_ method: String, _ arguments: JSONValue...) throws -> Call {
        let index = methods.firstIndex { $0.name == method } ?? -1
        var values = CallArguments(arguments)
        let call = try decodeCall(index, arguments: &values)
        try values.finish()
        return call
    }
}

/// Rows that were fetched.
func references(_ todos: Todo...) throws -> ResolvedReferences {
    var references = ResolvedReferences()
    for todo in todos { try references.insert(todo) }
    return references
}
