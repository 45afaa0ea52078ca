import TetraState

/// How generated code turns values into the form in which they stand in the state, and back.
public enum StateForm {
    /// `any P` as a value that names its type.
    public static func dynamic(_ value: any StateCodable) -> AnyState { AnyState(value) }

    /// Never runs; see ``StateProperty``.
    @_disfavoredOverload
    public static func dynamic<Value>(_ value: Value) -> AnyState { StateProperty.refused() }

    /// `any P` back.
    public static func value<Value>(of state: AnyState) throws(StateError) -> Value { try state.as() }

    /// A metatype as the name of a type.
    public static func metatype(_ type: any StateCodable.Type) -> StateType { StateType(type) }

    /// Never runs; see ``StateProperty``.
    @_disfavoredOverload
    public static func metatype<Value>(_ type: Value) -> StateType { StateProperty.refused() }

    /// A metatype back.
    public static func type<Value>(of state: StateType) throws(StateError) -> Value { try state.as() }

    /// A value that a pickler saves.
    public static func pickled<Pickler: StatePickler>(
        _ value: Pickler.Value, by pickler: Pickler.Type
    ) -> Pickled<Pickler> { Pickled(value) }

    /// Never runs; see ``StateProperty``.
    @_disfavoredOverload
    public static func pickled<Value, Pickler: StatePickler>(
        _ value: Value, by pickler: Pickler.Type
    ) -> Pickled<Pickler> { StateProperty.refused() }

    /// A pickled value back.
    public static func value<Pickler: StatePickler>(of pickled: Pickled<Pickler>) -> Pickler.Value { pickled.value }

    /// Never runs; see ``StateProperty``.
    @_disfavoredOverload
    public static func value<Value, Pickler: StatePickler>(of pickled: Pickled<Pickler>) -> Value {
        StateProperty.refused()
    }

    /// What stands for `Void`.
    public typealias Nothing = StateTuple<>

    /// `Void` as a value.
    public static func nothing(_ value: Void) -> Nothing { StateTuple() }

    /// `Void` back.
    public static func void(_ nothing: Nothing) {}

    /// An array's elements, each turned into something else.
    public static func each<Element, Result>(
        _ elements: [Element], _ turn: (Element) throws(StateError) -> Result
    ) throws(StateError) -> [Result] {
        var results: [Result] = []
        results.reserveCapacity(elements.count)
        for element in elements { results.append(try turn(element)) }
        return results
    }

    /// An optional's value, turned into something else.
    public static func some<Wrapped, Result>(
        _ value: Wrapped?, _ turn: (Wrapped) throws(StateError) -> Result
    ) throws(StateError) -> Result? {
        guard let value else { return nil }
        return try turn(value)
    }

    /// A dictionary's values, each turned into something else.
    public static func values<Key, Value, Result>(
        _ dictionary: [Key: Value], _ turn: (Value) throws(StateError) -> Result
    ) throws(StateError) -> [Key: Result] {
        var results: [Key: Result] = [:]
        results.reserveCapacity(dictionary.count)
        for (key, value) in dictionary { results[key] = try turn(value) }
        return results
    }
}
