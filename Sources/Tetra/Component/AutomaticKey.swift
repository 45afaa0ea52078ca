import TetraHTML
import TetraState

/// The key that a sole `load` argument gives its component: the primary key of a model, nothing for any other type.
///
/// The compiler picks the overload, so that no cast happens at run time.
public enum AutomaticKey {
    public static func of<Model: StateModel>(_ model: Model) -> HTMLKey? where Model.StateKey: HTMLKeyConvertible {
        model.stateKey?.htmlKey
    }

    @_disfavoredOverload
    public static func of<Value>(_ value: Value) -> HTMLKey? { nil }
}
