import TetraState

/// What generated code asks about a property's type: given as a metatype, or by the property where only the compiler
/// knows the type. A closure is never run.
public enum StateTypes {
    /// The shape of a type.
    public static func shape<Value: StateCodable>(of type: Value.Type) -> String {
        Value.stateShape
    }

    /// The shape of a property's type.
    public static func shape<Owner, Value: StateCodable>(of property: (Owner) -> Value) -> String {
        Value.stateShape
    }

    /// Reports the types that a type holds.
    public static func visit<Value: StateCodable>(_ type: Value.Type, _ visitor: inout StateTypeVisitor) {
        visitor.visit(type)
    }

    /// Reports the types that a property's type holds.
    public static func visit<Owner, Value: StateCodable>(
        of property: (Owner) -> Value, _ visitor: inout StateTypeVisitor
    ) {
        visitor.visit(Value.self)
    }

    /// Reads a raw value that the type knows.
    public static func rawValue<Value: RawRepresentable>(
        from decoder: inout StateDecoder
    ) throws(StateError) -> Value where Value.RawValue: StateCodable {
        guard let value = Value(rawValue: try Value.RawValue(from: &decoder)) else {
            throw StateError(.shapeMismatch, "The archive holds a raw value that \(Value.self) does not have.")
        }
        return value
    }

    /// Refuses to save an instance of a class with a superclass, whose properties would be lost.
    public static func requireRoot(_ type: AnyClass) throws(StateError) {
        // Where there is Objective-C, each class that looks like a root has a base of the run time's own.
        guard let base = _getSuperclass(type), !String(reflecting: base).contains("SwiftObject") else { return }
        throw StateError(
            .blocked,
            "\(type) inherits from \(base), whose properties would be lost: hold a \(base) in a property instead.")
    }

    /// A generic type's name with those of its arguments: `App.Box<int>`.
    public static func name(_ name: String, _ arguments: Any.Type...) -> String {
        let names = arguments.map { ($0 as? any StateCodable.Type)?.stateShape ?? String(reflecting: $0) }
        return "\(name)<\(names.joined(separator: ","))>"
    }

    /// The names of a pack of arguments.
    public static func pack<each Argument>(_ arguments: repeat (each Argument).Type) -> Any.Type {
        (repeat each Argument).self
    }

    /// A name under the module of a `#fileID`, where the macro could not tell it.
    public static func name(_ path: String, inModuleOf fileID: String) -> String {
        "\(fileID.prefix { $0 != "/" }).\(path)"
    }
}
