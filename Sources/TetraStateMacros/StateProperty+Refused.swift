import TetraState

// What generated code falls to where a type can't be saved. It never runs: ``StateCheck`` stands beside every property
// and stops the compiler with one error at that place. Without these there would be a dozen more errors for the same
// mistake, none of which names the property.

extension StateProperty {
    @_disfavoredOverload
    public static func prepare<Value>(
        _ value: Value, _ preparation: inout StatePreparation
    ) throws(StateError) { refused() }

    @_disfavoredOverload
    public static func encode<Value>(
        _ tag: FieldTag, _ value: Value, into encoder: inout StateEncoder
    ) throws(StateError) { refused() }

    @_disfavoredOverload
    public static func encode<Value>(_ value: Value, into encoder: inout StateEncoder) throws(StateError) { refused() }

    @_disfavoredOverload
    public static func decode<Value>(
        _ tag: FieldTag, from record: inout StateRecordDecoder
    ) throws(StateError) -> Value { refused() }

    @_disfavoredOverload
    public static func decodeOptional<Value>(
        _ tag: FieldTag, from record: inout StateRecordDecoder
    ) throws(StateError) -> Value? { refused() }

    @_disfavoredOverload
    public static func decode<Value>(
        _ tag: FieldTag, default value: () -> Value, from record: inout StateRecordDecoder
    ) throws(StateError) -> Value { refused() }

    @_disfavoredOverload
    public static func decode<Value>(from decoder: inout StateDecoder) throws(StateError) -> Value { refused() }

    @_disfavoredOverload
    public static func restore<Value>(
        _ tag: FieldTag, into value: inout Value, from record: inout StateRecordDecoder
    ) throws(StateError) { refused() }

    static func refused() -> Never {
        preconditionFailure("a type that can't be saved has passed its check")
    }
}

extension StateTypes {
    @_disfavoredOverload
    public static func shape<Value>(of type: Value.Type) -> String { "" }

    @_disfavoredOverload
    public static func shape<Owner, Value>(of property: (Owner) -> Value) -> String { "" }

    @_disfavoredOverload
    public static func visit<Value>(_ type: Value.Type, _ visitor: inout StateTypeVisitor) {}

    @_disfavoredOverload
    public static func visit<Owner, Value>(of property: (Owner) -> Value, _ visitor: inout StateTypeVisitor) {}
}
