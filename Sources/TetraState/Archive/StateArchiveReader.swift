/// Restores the properties of one archive as one graph: a class instance that several properties reach is one instance.
///
/// ```swift
/// let reader = archive.reader(references: resolved, registry: registry)
/// let first = try reader.decode("first", as: Node.self)
/// let last = try reader.decode("last", as: Node.self)
/// ```
public struct StateArchiveReader {
    private let session: RestoreSession

    private var archive: ArchiveStorage { session.archive }

    init(_ archive: StateArchive, references: ResolvedReferences, registry: StateRegistry) {
        session = RestoreSession(archive.storage, resolved: references, registry: registry)
    }

    /// Restores one property.
    ///
    /// - Throws: ``StaleStateError`` if a row is gone and the value that refers to it is not optional, ``StateError``
    ///   otherwise.
    public func decode<Value: StateCodable>(_ tag: FieldTag, as type: Value.Type = Value.self) throws -> Value {
        guard let field = archive.field(tag) else { throw StateError.missing(tag) }
        return try value(of: field, tag, as: type)
    }

    /// Restores one property if the archive has it.
    public func decodeIfPresent<Value: StateCodable>(
        _ tag: FieldTag, as type: Value.Type = Value.self
    ) throws -> Value? {
        guard let field = archive.field(tag) else { return nil }
        return try value(of: field, tag, as: type)
    }

    private func value<Value: StateCodable>(
        of field: ArchiveStorage.Field, _ tag: FieldTag, as type: Value.Type
    ) throws -> Value {
        do {
            return try value(at: field.range.lowerBound, to: field.range.upperBound, as: type)
        } catch  where error.code == .stale {
            throw StaleStateError(detail: error.message)
        } catch {
            throw error.inside(tag.name)
        }
    }

    /// Which version ``StateArchiveWriter/version(_:)`` wrote; 1 if none.
    public func version() throws -> UInt32 {
        try decodeIfPresent(StateEncoder.versionTag, as: UInt32.self) ?? 1
    }

    /// Whether the archive has a property.
    public func contains(_ tag: FieldTag) -> Bool { archive.field(tag) != nil }

    /// Restores all properties together as one value, such as the shape that they had before a deploy.
    public func decodeAll<Value: StateCodable>(as type: Value.Type = Value.self) throws -> Value {
        do {
            return try value(at: archive.recordStart, to: archive.recordEnd, as: type)
        } catch  where error.code == .stale {
            throw StaleStateError(detail: error.message)
        }
    }

    private func value<Value: StateCodable>(
        at start: Int, to end: Int, as type: Value.Type
    ) throws(StateError) -> Value {
        let mark = session.mark
        do throws(StateError) {
            var decoder = StateDecoder(session, at: start)
            let value = try Value(from: &decoder)
            guard decoder.reader.position == end else { throw .otherCount }
            try decoder.finishObjects()
            return value
        } catch {
            // What is half built must not be met by the next property that is read.
            session.undo(to: mark)
            throw error
        }
    }
}

extension StateArchive {
    /// A reader of all properties as one graph.
    ///
    /// - Parameters:
    ///   - references: What ``ReferenceResolver`` found; not needed for values that refer to nothing.
    ///   - registry: The safe list by which dynamic types are looked up; without it, built-in types alone.
    public func reader(
        references: ResolvedReferences = ResolvedReferences(), registry: StateRegistry = StateRegistry()
    ) -> StateArchiveReader {
        StateArchiveReader(self, references: references, registry: registry)
    }
}
