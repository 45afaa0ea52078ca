import TetraState

/// A component as far as its state goes: what the macros make of one, written by hand.
public protocol SavedComponent: Sendable, Equatable {
    /// What stands before the archives.
    static var head: StateHead { get }

    /// Collects what the load arguments and the properties refer to.
    func prepare(arguments: inout StatePreparation, properties: inout StatePreparation) throws(StateError)

    /// Writes the load arguments.
    func encodeArguments(into writer: inout StateArchiveWriter) throws(StateError)

    /// Writes the sealed properties.
    func encodeProperties(into writer: inout StateArchiveWriter) throws(StateError)

    /// Restores it from both archives.
    init(arguments: StateArchiveReader, properties: StateArchiveReader) throws
}

extension SavedComponent {
    /// A head of the component's own name.
    public static var head: StateHead {
        StateHead(
            type: StateDigest.typeHash("App.\(Self.self)"), schema: 0x0102_0304, instance: 0x1122_3344_5566_7788,
            digest: 0x99AA_BBCC_DDEE_FF00)
    }

    /// Refers to nothing.
    public func prepare(
        arguments: inout StatePreparation, properties: inout StatePreparation
    ) throws(StateError) {}

    /// The bytes to be sealed: head, the length of the arguments in LEB128, arguments, properties.
    public func plaintext(_ head: StateHead, registry: StateRegistry) throws(StateError) -> [UInt8] {
        var ofArguments = StatePreparation(registry: registry)
        var ofProperties = StatePreparation(registry: registry)
        try prepare(arguments: &ofArguments, properties: &ofProperties)
        var arguments = StateArchiveWriter(consume ofArguments)
        try encodeArguments(into: &arguments)
        var properties = StateArchiveWriter(consume ofProperties)
        try encodeProperties(into: &properties)
        return SealedParts.join(
            head: head, arguments: try (consume arguments).finish(folding: .none),
            properties: try (consume properties).finish(folding: .none))
    }

    /// The component out of bytes that were verified.
    public static func restored(
        from plaintext: [UInt8], registry: StateRegistry, values: StateValues
    ) async throws -> Self {
        guard let parts = SealedParts.split(plaintext) else { throw BrokenState() }
        let arguments = try StateArchive(plaintext, in: parts.arguments)
        let properties = try StateArchive(plaintext, in: parts.properties)
        var references = ResolvedReferences()
        if !arguments.references.isEmpty || !properties.references.isEmpty {
            references = try await ReferenceResolver(registry, values).resolve([arguments, properties])
        }
        return try Self(
            arguments: arguments.reader(references: references, registry: registry),
            properties: properties.reader(references: references, registry: registry))
    }
}

/// The sealed bytes are not a head and two archives.
struct BrokenState: Error {}
