/// Two lists of attributes, one after the other: form controls take up to sixteen.
public struct HTMLAttributePair<First: HTMLAttributeValue, Second: HTMLAttributeValue>: HTMLAttributeValue {
    @usableFromInline let first: First
    @usableFromInline let second: Second

    @inlinable
    init(_ first: consuming First, _ second: consuming Second) {
        self.first = first
        self.second = second
    }

    @inlinable
    public func write(into writer: inout HTMLWriter) {
        first.write(into: &writer)
        second.write(into: &writer)
    }

    @inlinable
    public func writeClasses(into writer: inout HTMLWriter) {
        first.writeClasses(into: &writer)
        second.writeClasses(into: &writer)
    }

    @inlinable
    public func writeStyles(into writer: inout HTMLWriter) {
        first.writeStyles(into: &writer)
        second.writeStyles(into: &writer)
    }

    @inlinable
    public func writeDirectives(into writer: inout HTMLWriter) {
        first.writeDirectives(into: &writer)
        second.writeDirectives(into: &writer)
    }
}
