import TetraState

extension PropertyCoding {
    /// Restores an argument of `load`.
    ///
    /// - Throws: `StateError` if the archive does not hold it.
    public static func argument<Value: StateCodable>(
        _ name: FieldTag, as type: Value.Type, from reader: StateArchiveReader
    ) throws -> Value {
        try reader.decode(name, as: type)
    }

    /// Restores an argument of `load`, or takes its default if the archive does not hold it.
    public static func argument<Value: StateCodable>(
        _ name: FieldTag, as type: Value.Type, from reader: StateArchiveReader,
        default defaultValue: @autoclosure () -> Value
    ) throws -> Value {
        try reader.decodeIfPresent(name, as: type) ?? defaultValue()
    }
}
