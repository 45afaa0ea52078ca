/// The absence of an attribute, where an element could take one more.
public struct NoAttribute: HTMLAttributeValue, Sendable {
    @inlinable
    init() {}
}

extension HTMLAttribute where Value == NoAttribute {
    /// No attribute.
    @inlinable
    public static var none: HTMLAttribute { HTMLAttribute(NoAttribute()) }
}
