import TetraHTML

/// A property that the page changed, as a watcher is told of it.
public struct WatchedChange: Sendable {
    /// The property's position.
    public let property: Int
    let lastSent: JSONValue

    /// What the page says that it was last sent: of the property's type, but only a hint.
    public func old<Owner, Value: PageValue>(_ property: KeyPath<Owner, Value>) throws -> Value {
        try Value(pageValue: lastSent)
    }
}
