/// Storage of a property without a default: empty until `load` or the sealed state sets it.
///
/// The runtime checks after `load` that none is left empty and names the one that is, so `body` and methods never meet
/// a missing value.
public struct LoadedValue<Value> {
    @usableFromInline var stored: Value?

    @inlinable public init() {}

    @inlinable public var isSet: Bool { stored != nil }

    /// The value, if there is one.
    @inlinable public var ifSet: Value? { stored }

    @inlinable
    public subscript(name: StaticString) -> Value {
        get {
            guard let stored else { preconditionFailure("`\(name)` is read before `load` has set it") }
            return stored
        }
        _modify {
            guard var value = stored else { preconditionFailure("`\(name)` is changed before `load` has set it") }
            stored = nil
            defer { stored = value }
            yield &value
        }
        set { stored = newValue }
    }
}

extension LoadedValue: Sendable where Value: Sendable {}
