import TetraState

// Tuples, existentials and metatypes stand in the state in another form than in the property; a closure turns one into
// the other.

extension StateProperty {
    /// Reads a field that must be there.
    public static func decode<Form: StateCodable, Value>(
        _ tag: FieldTag, as form: Form.Type, from record: inout StateRecordDecoder,
        _ unwrap: (Form) throws(StateError) -> Value
    ) throws(StateError) -> Value {
        try unwrap(try record.decode(tag, as: form))
    }

    /// Reads a field; one that is not there is nil.
    public static func decodeOptional<Form: StateCodable, Value>(
        _ tag: FieldTag, as form: Form.Type, from record: inout StateRecordDecoder,
        _ unwrap: (Form) throws(StateError) -> Value?
    ) throws(StateError) -> Value? {
        guard let restored = try record.decodeIfPresent(tag, as: form) else { return nil }
        return try unwrap(restored)
    }

    /// Reads a field; one that is not there takes its default.
    public static func decode<Form: StateCodable, Value>(
        _ tag: FieldTag, as form: Form.Type, default value: () -> Value, from record: inout StateRecordDecoder,
        _ unwrap: (Form) throws(StateError) -> Value
    ) throws(StateError) -> Value {
        guard let restored = try record.decodeIfPresent(tag, as: form) else { return value() }
        return try unwrap(restored)
    }

    /// Reads one value.
    public static func decode<Form: StateCodable, Value>(
        as form: Form.Type, from decoder: inout StateDecoder, _ unwrap: (Form) throws(StateError) -> Value
    ) throws(StateError) -> Value {
        try unwrap(try Form(from: &decoder))
    }

    /// Reads a field into a variable, which keeps its default if the field is not there.
    public static func restore<Form: StateCodable, Value>(
        _ tag: FieldTag, as form: Form.Type, into value: inout Value, from record: inout StateRecordDecoder,
        _ unwrap: (Form) throws(StateError) -> Value
    ) throws(StateError) {
        guard let restored = try record.decodeIfPresent(tag, as: form) else { return }
        value = try unwrap(restored)
    }
}
