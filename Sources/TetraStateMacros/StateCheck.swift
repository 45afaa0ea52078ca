import TetraState

/// What generated code asks of types, beside each property: where the answer is no, the compiler stops there with one
/// error that says what to do.
public enum StateCheck {
    /// Compiles only for types that can stand in a state.
    public static func require<Value: StateCodable>(_ type: Value.Type) {}

    /// Compiles only for a property whose type can stand in a state; the closure is never run.
    public static func require<Owner, Value: StateCodable>(of property: (Owner) -> Value) {}

    /// Compiles only for an initial value that can stand in a state; it is never evaluated.
    public static func require<Value: StateCodable>(initialValue: @autoclosure () -> Value) {}

    /// Compiles only for `any P` where `P` refines ``StateCodable``.
    public static func requireDynamic<Value>(_ value: (Value) -> any StateCodable) {}

    /// Compiles only for metatypes of what refines ``StateCodable``.
    public static func requireMetatype<Value>(_ value: (Value) -> any StateCodable.Type) {}

    /// Compiles only for a property of the type that the pickler saves.
    public static func requirePickled<Pickler: StatePickler>(_ type: Pickler.Value.Type, by pickler: Pickler.Type) {}
}

extension StateCheck {
    @_disfavoredOverload
    @available(
        *, unavailable,
        message: """
            This type can't be kept in the state. Put @StateCodable on it if it is yours, or write \
            'extension TheType: CodableState {}' if it is Codable; if it belongs to somebody else, save it by a \
            StatePickler with @Pickled(by:); or leave the property out with @Transient. A tuple or 'any P' behind a \
            type alias must be spelt out.
            """
    )
    public static func require<Value>(_ type: Value.Type) {}

    @_disfavoredOverload
    @available(
        *, unavailable,
        message: """
            This property's type can't be kept in the state. Put @StateCodable on it if it is yours, or write \
            'extension TheType: CodableState {}' if it is Codable; if it belongs to somebody else, save it by a \
            StatePickler with @Pickled(by:); or leave the property out with @Transient. If it is a tuple or 'any P', \
            spell the property's type.
            """
    )
    public static func require<Owner, Value>(of property: (Owner) -> Value) {}

    @_disfavoredOverload
    @available(
        *, unavailable,
        message: """
            This property's type can't be kept in the state. Put @StateCodable on it if it is yours, or write \
            'extension TheType: CodableState {}' if it is Codable; if it belongs to somebody else, save it by a \
            StatePickler with @Pickled(by:); or leave the property out with @Transient. If it is a tuple or 'any P', \
            spell the property's type.
            """
    )
    public static func require<Value>(initialValue: @autoclosure () -> Value) {}

    @_disfavoredOverload
    @available(
        *, unavailable,
        message: """
            A value of this protocol can't be kept in the state, because not all of its types can. Let the protocol \
            refine StateCodable, or spell the property's type 'any P & StateCodable'; or leave it out with @Transient.
            """
    )
    public static func requireDynamic<Value>(_ value: (Value) -> Value) {}

    @_disfavoredOverload
    @available(
        *, unavailable,
        message: """
            This metatype can't be kept in the state, because not all of its types can. Let the protocol refine \
            StateCodable, or spell the property's type 'any (P & StateCodable).Type'; or leave it out with @Transient.
            """
    )
    public static func requireMetatype<Value>(_ value: (Value) -> Value) {}

    @_disfavoredOverload
    @available(
        *, unavailable,
        message: """
            The pickler saves values of another type. Its Value must be what stands inside of the property's \
            optionals, arrays and dictionary.
            """
    )
    public static func requirePickled<Value, Pickler: StatePickler>(_ type: Value.Type, by pickler: Pickler.Type) {}
}
