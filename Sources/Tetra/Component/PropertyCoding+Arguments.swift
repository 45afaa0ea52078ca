import TetraState

extension PropertyCoding {
    /// Restores an argument of `load`.
    ///
    /// - Throws: `StateError` if the archive does not hold it.
    public static func argument<Value: StateCodable>(
        _ name: FieldTag, as type: Value.Type, from archive: StateArchive, references: ResolvedReferences
    ) throws -> Value {
        try archive.decode(name, as: type, references: references)
    }

    /// Restores an argument of `load`, or takes its default if the archive does not hold it.
    public static func argument<Value: StateCodable>(
        _ name: FieldTag, as type: Value.Type, from archive: StateArchive, references: ResolvedReferences,
        default defaultValue: @autoclosure () -> Value
    ) throws -> Value {
        try archive.decodeIfPresent(name, as: type, references: references) ?? defaultValue()
    }
}
