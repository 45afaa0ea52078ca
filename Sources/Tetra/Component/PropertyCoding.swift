import TetraHTML
import TetraState

/// What generated code does with a property: the compiler picks the overload by the property's storage, so that no type
/// need be spelt.
public enum PropertyCoding {
    /// Announces what saving a property will need.
    public static func collect<Value: StateCodable>(
        _ value: Value, _ preparation: inout StatePreparation
    ) throws(StateError) {
        try preparation.collect(value)
    }

    /// Announces what saving a property without a default will need.
    public static func collect<Value: StateCodable>(
        _ value: LoadedValue<Value>, _ preparation: inout StatePreparation
    ) throws(StateError) {
        guard let stored = value.stored else { return }
        try preparation.collect(stored)
    }

    /// Saves a property or an argument.
    public static func save<Value: StateCodable>(
        _ name: FieldTag, _ value: Value, into writer: inout StateArchiveWriter
    ) throws(StateError) {
        try writer.field(name, value)
    }

    /// Saves a property without a default; one that nothing has set is left out.
    public static func save<Value: StateCodable>(
        _ name: FieldTag, _ value: LoadedValue<Value>, into writer: inout StateArchiveWriter
    ) throws(StateError) {
        guard let stored = value.stored else { return }
        try writer.field(name, stored)
    }

    /// Restores a property if the archive holds it; otherwise it keeps its default.
    public static func restore<Value: StateCodable>(
        _ name: FieldTag, into value: inout Value, from reader: StateArchiveReader
    ) throws {
        guard let restored = try reader.decodeIfPresent(name, as: Value.self) else { return }
        value = restored
    }

    /// Restores a property without a default.
    public static func restore<Value: StateCodable>(
        _ name: FieldTag, into value: inout LoadedValue<Value>, from reader: StateArchiveReader
    ) throws {
        guard let restored = try reader.decodeIfPresent(name, as: Value.self) else { return }
        value.stored = restored
    }
}
