import TetraState

/// What generated code does with a property or an associated value that stands in the state as itself.
public enum StateProperty {
    /// Announces what saving a value will need.
    public static func prepare<Value: StateCodable>(
        _ value: Value, _ preparation: inout StatePreparation
    ) throws(StateError) {
        try preparation.collect(value)
    }

    /// Writes a field of the record that is open.
    public static func encode<Value: StateCodable>(
        _ tag: FieldTag, _ value: Value, into encoder: inout StateEncoder
    ) throws(StateError) {
        try encoder.field(tag, value)
    }

    /// Writes one value.
    public static func encode<Value: StateCodable>(
        _ value: Value, into encoder: inout StateEncoder
    ) throws(StateError) {
        try encoder.value(value)
    }

    /// Reads a field that must be there.
    public static func decode<Value: StateCodable>(
        _ tag: FieldTag, from record: inout StateRecordDecoder
    ) throws(StateError) -> Value {
        try record.decode(tag)
    }

    /// Reads a field; one that is not there is nil.
    public static func decodeOptional<Value: StateCodable>(
        _ tag: FieldTag, from record: inout StateRecordDecoder
    ) throws(StateError) -> Value? {
        try record.decode(tag, as: Value?.self, default: nil)
    }

    /// Reads a field; one that is not there takes its default.
    public static func decode<Value: StateCodable>(
        _ tag: FieldTag, default value: () -> Value, from record: inout StateRecordDecoder
    ) throws(StateError) -> Value {
        try record.decodeIfPresent(tag) ?? value()
    }

    /// Reads one value.
    public static func decode<Value: StateCodable>(from decoder: inout StateDecoder) throws(StateError) -> Value {
        try Value(from: &decoder)
    }

    /// Reads a field into a variable, which keeps its default if the field is not there.
    public static func restore<Value: StateCodable>(
        _ tag: FieldTag, into value: inout Value, from record: inout StateRecordDecoder
    ) throws(StateError) {
        if let restored = try record.decodeIfPresent(tag, as: Value.self) { value = restored }
    }
}
