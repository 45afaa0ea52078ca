import TetraState
import TetraStateMacros

// How `@Component` and `@StateCodable` keep a property such as `var tab: any Component.Type`: by the component's name,
// which must be that of a registered component when it comes back.

extension StateForm {
    /// A component's type as its name.
    public static func metatype(_ type: any Component.Type) -> StateType { StateType(metatype: type) }
}

extension StateCheck {
    /// Compiles for metatypes of components, too.
    public static func requireMetatype<Value>(_ value: (Value) -> any Component.Type) {}
}

extension ComponentType {
    /// Under which the safe list knows a component's type; apart from the names of types whose values can be saved.
    static func metatypeName(_ name: String) -> String { "component \(name)" }
}
