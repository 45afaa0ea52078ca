import TetraHTML
import TetraState

// What generated code falls to where a type can't be saved or shown. It never runs: `StateCheck` and
// `requirePageValue` stand beside every property and argument and stop the compiler with one error at that place. Without
// these there would be a dozen more errors for the same mistake, none of which names the property.

extension PropertyCoding {
    @_disfavoredOverload
    public static func collect<Value>(
        _ value: Value, _ preparation: inout StatePreparation
    ) throws(StateError) { refused() }

    @_disfavoredOverload
    public static func save<Value>(_ name: FieldTag, _ value: Value, into writer: inout StateArchiveWriter)
        throws(StateError)
    {
        refused()
    }

    @_disfavoredOverload
    public static func restore<Value>(
        _ name: FieldTag, into value: inout Value, from reader: StateArchiveReader
    ) throws { refused() }

    @_disfavoredOverload
    public static func argument<Value>(
        _ name: FieldTag, as type: Value.Type, from reader: StateArchiveReader
    ) throws -> Value { refused() }

    @_disfavoredOverload
    public static func argument<Value>(
        _ name: FieldTag, as type: Value.Type, from reader: StateArchiveReader,
        default defaultValue: @autoclosure () -> Value
    ) throws -> Value { refused() }

    @_disfavoredOverload
    public static func pageValue<Value>(of value: Value) -> JSONValue? { refused() }

    @_disfavoredOverload
    public static func read<Value>(_ pageValue: JSONValue, into value: inout Value) throws(PageValueError) { refused() }

    private static func refused() -> Never {
        preconditionFailure("a type that can't be saved or shown has passed its check")
    }
}

extension PropertyShape {
    @_disfavoredOverload
    public static func of<Value>(_ type: Value.Type) -> String { "" }

    @_disfavoredOverload
    public static func of<Owner, Value>(_ storage: (Owner) -> Value) -> String { "" }

    @_disfavoredOverload
    public static func visitStateTypes<Value>(of type: Value.Type, _ visitor: inout StateTypeVisitor) {}

    @_disfavoredOverload
    public static func visitStateTypes<Owner, Value>(of storage: (Owner) -> Value, _ visitor: inout StateTypeVisitor) {}
}
