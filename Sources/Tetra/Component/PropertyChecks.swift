import TetraHTML
import TetraState

// Generated beside each property, so that the compiler's error stands at the property and names it.

/// Compiles only for types that can stand in a sealed state.
public func requireStateCodable<Value: StateCodable>(_ type: Value.Type) {}

/// Compiles only for an initial value that can stand in a sealed state; it is never evaluated.
public func requireStateCodable<Value: StateCodable>(initialValue: @autoclosure () -> Value) {}

/// Compiles only for types that a page can send and receive.
public func requirePageValue<Value: PageValue>(_ type: Value.Type) {}
