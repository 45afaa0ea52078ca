/// An attribute of an element: `.class("done")`, `.href("/")`.
///
/// Which ones an element takes depends on its tag, so that `.href` on a `div` does not compile.
public struct HTMLAttribute<Tag, Value: HTMLAttributeValue> {
    @usableFromInline let value: Value
    @usableFromInline var isPresent = true

    /// Makes an attribute out of its value; the typed ones do this for you.
    @inlinable
    public init(_ value: consuming Value) { self.value = value }

    /// The attribute where a condition holds, and else nothing: `.href("/undo").when(canUndo)`.
    @inlinable
    public consuming func when(_ condition: Bool) -> HTMLAttribute {
        var attribute = self
        attribute.isPresent = attribute.isPresent && condition
        return attribute
    }

    @inlinable
    func write(into writer: inout HTMLWriter) {
        if isPresent { value.write(into: &writer) }
    }

    @inlinable
    func writeClasses(into writer: inout HTMLWriter) {
        if isPresent { value.writeClasses(into: &writer) }
    }

    @inlinable
    func writeStyles(into writer: inout HTMLWriter) {
        if isPresent { value.writeStyles(into: &writer) }
    }

    @inlinable
    func writeDirectives(into writer: inout HTMLWriter) {
        if isPresent { value.writeDirectives(into: &writer) }
    }
}

extension HTMLAttribute: Sendable where Value: Sendable {}
