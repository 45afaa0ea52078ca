import TetraHTML

// Generated beside each property, so that the compiler's error stands at the property and names it;
// `StateCheck` asks whether it can be saved.

/// Compiles only for types that a page can send and receive.
public func requirePageValue<Value: PageValue>(_ type: Value.Type) {}

/// Compiles only for types that a page may see.
public func requirePageReadable<Value: PageReadable>(_ type: Value.Type) {}
