/// A model that is fetched only when it is asked for: its primary key and nothing else.
///
/// A property that is a ``StateModel`` is fetched each time the state resumes, with all others in one query a type. A
/// `ModelReference` is for what is large or seldom used: it stands in the archive as its key alone, has no row in the
/// table of references, and costs no query before ``fetch(from:)``.
///
/// ```swift
/// var attachment: ModelReference<Attachment>
///
/// let attachment = try await self.attachment.fetch(from: context.values)
/// ```
public struct ModelReference<Model: StateModel>: Sendable {
    /// The primary key.
    public let key: Model.StateKey

    /// A reference to the row of a key, whether it exists or not.
    public init(key: Model.StateKey) {
        self.key = key
    }

    /// A reference to the row of a model; edits of it that were not saved are not kept.
    ///
    /// - Throws: ``StateError`` with the code `unsavedModel` if it has no key.
    public init(_ model: Model) throws(StateError) {
        guard let key = model.stateKey else { throw .unsaved(Model.stateName) }
        self.key = key
    }
}

extension ModelReference: StateCodable {
    /// That it is a reference, to what, and that it is lazy.
    public static var stateShape: String { "lazy \(Model.stateName)" }

    /// Reports the model, so that its name is known to whoever lists what a state may lead to.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Model.self)
    }

    /// Writes the key.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.value(key)
    }

    /// Reads the key; nothing is fetched.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        key = try decoder.value()
    }
}

extension ModelReference: Hashable {
    /// Whether both lead to the same row.
    public static func == (left: ModelReference, right: ModelReference) -> Bool { left.key == right.key }

    /// Hashes what equality compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension ModelReference: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The type alone; keys don't belong in logs.
    public var description: String { "ModelReference<\(Model.stateName)>" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
