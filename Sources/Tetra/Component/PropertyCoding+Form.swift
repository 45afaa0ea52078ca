import TetraState

// Tuples, existentials, metatypes and pickled values stand in the state in another form than in the property; a closure
// turns one into the other.

extension PropertyCoding {
    /// Restores a property if the archive holds it; otherwise it keeps its default.
    public static func restore<Value, Form: StateCodable>(
        _ name: FieldTag, as form: Form.Type, into value: inout Value, from reader: StateArchiveReader,
        _ unwrap: (Form) throws(StateError) -> Value
    ) throws {
        guard let restored = try reader.decodeIfPresent(name, as: form) else { return }
        value = try unwrap(restored)
    }

    /// Restores a property without a default.
    public static func restore<Value, Form: StateCodable>(
        _ name: FieldTag, as form: Form.Type, intoLoaded value: inout LoadedValue<Value>,
        from reader: StateArchiveReader, _ unwrap: (Form) throws(StateError) -> Value
    ) throws {
        guard let restored = try reader.decodeIfPresent(name, as: form) else { return }
        value.stored = try unwrap(restored)
    }

    /// Restores an argument of `load`.
    public static func argument<Value, Form: StateCodable>(
        _ name: FieldTag, as form: Form.Type, from reader: StateArchiveReader,
        _ unwrap: (Form) throws(StateError) -> Value
    ) throws -> Value {
        try unwrap(try reader.decode(name, as: form))
    }

    /// Restores an argument of `load`, or takes its default if the archive does not hold it.
    public static func argument<Value, Form: StateCodable>(
        _ name: FieldTag, as form: Form.Type, from reader: StateArchiveReader,
        default defaultValue: @autoclosure () -> Value, _ unwrap: (Form) throws(StateError) -> Value
    ) throws -> Value {
        guard let restored = try reader.decodeIfPresent(name, as: form) else {
            return defaultValue()
        }
        return try unwrap(restored)
    }
}
