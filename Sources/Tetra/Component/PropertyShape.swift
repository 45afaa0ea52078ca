import TetraHTML
import TetraState

/// What generated code asks about a property's type: given as a metatype, or by its storage where only the compiler
/// knows the type. A closure is never run.
public enum PropertyShape {
    /// The shape of a type, for the schema hash.
    public static func of<Value: StateCodable>(_ type: Value.Type) -> String {
        Value.stateShape
    }

    /// The shape of a property's type.
    public static func of<Owner, Value: StateCodable>(_ storage: (Owner) -> Value) -> String {
        Value.stateShape
    }

    /// The shape of `load`'s parameters.
    public static func of(arguments: [(name: String, shape: String)]) -> String {
        arguments.map { "\($0.name):\($0.shape)" }.joined(separator: ",")
    }

    /// Reports the models that a type holds.
    public static func visitStateTypes<Value: StateCodable>(of type: Value.Type, _ visitor: inout StateTypeVisitor) {
        visitor.visit(Value.self)
    }

    /// Reports the models that a property's type holds.
    public static func visitStateTypes<Owner, Value: StateCodable>(
        of storage: (Owner) -> Value, _ visitor: inout StateTypeVisitor
    ) {
        visitor.visit(Value.self)
    }

    /// The name of a generic component with those of its arguments, such as `App.Listing<Todo>`: two of them on one page are
    /// different components.
    public static func name(_ name: String, _ arguments: Any.Type...) -> String {
        let names = arguments.map { argument in
            if let component = argument as? any Component.Type { return component.componentName }
            // Not `String(reflecting:)`, which says where a private type lies in memory.
            return (argument as? any StateCodable.Type)?.stateShape ?? String(describing: argument)
        }
        return "\(name)<\(names.joined(separator: ","))>"
    }

    /// The module of a `#fileID`, where the macro could not tell it.
    public static func moduleName(_ fileID: String) -> String {
        String(fileID.prefix { $0 != "/" })
    }
}
