/// What an action may know of the event that it answers: a short list, and nothing else of the event.
///
/// ```swift
/// input(.type(.checkbox), .on(.change, $tick(done: ClientEvent.checked)))
/// ```
public enum ClientEvent {
    /// The value of the control that the event came from.
    public static var value: ClientExpression<String> { ClientExpression(.event(["value"])) }

    /// Whether the control that the event came from is checked.
    public static var checked: ClientExpression<Bool> { ClientExpression(.event(["checked"])) }

    /// The key of a keyboard event, by its name in `KeyboardEvent.key`.
    public static var key: ClientExpression<String> { ClientExpression(.event(["key"])) }

    /// A value in the event's `detail`, found by the names of members; the server still checks the type.
    public static func detail<Value: PageValue>(
        _ path: StaticString..., as type: Value.Type = Value.self
    ) -> ClientExpression<Value> {
        ClientExpression(.event(["detail"] + path.map(\.description)))
    }
}
