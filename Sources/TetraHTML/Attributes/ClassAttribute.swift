/// One or more classes; all of an element's are written as one attribute.
public struct ClassAttribute: HTMLAttributeValue, Sendable {
    @usableFromInline let names: String
    @usableFromInline let isOn: Bool

    @inlinable
    init(_ names: String, _ isOn: Bool = true) {
        self.names = names
        self.isOn = isOn
    }

    @inlinable
    public func writeClasses(into writer: inout HTMLWriter) {
        if isOn { writer.addClasses(names) }
    }
}

extension HTMLAttribute where Value == ClassAttribute {
    /// Classes, separated by spaces. Several of these make one attribute.
    @inlinable
    public static func `class`(_ names: String) -> HTMLAttribute { HTMLAttribute(ClassAttribute(names)) }

    /// Classes that the element has where a condition holds.
    @inlinable
    public static func `class`(_ names: String, when condition: Bool) -> HTMLAttribute {
        HTMLAttribute(ClassAttribute(names, condition))
    }
}
