import TetraHTML

/// Client values of properties whose type only the compiler knows: it is inferred from a copy of the initial value
/// that is never evaluated.
public enum PropertyClientValue {
    /// `$name` of a property that the page may set.
    public static func binding<Value: PageValue>(
        _ name: String, _ initialValue: @autoclosure () -> Value
    ) -> ClientBinding<Value> {
        ClientBinding(name)
    }

    /// `$name` of a property that the page only sees.
    public static func readOnly<Value: PageReadable>(
        _ name: String, _ initialValue: @autoclosure () -> Value
    ) -> ClientReadOnly<Value> {
        ClientReadOnly(name)
    }
}
