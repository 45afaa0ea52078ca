/// What an attribute writes into a start tag, in four rounds: those that stand alone, then the three attributes that
/// several values make up together.
public protocol HTMLAttributeValue {
    /// Writes an attribute that stands alone.
    func write(into writer: inout HTMLWriter)
    /// Adds to the element's classes.
    func writeClasses(into writer: inout HTMLWriter)
    /// Adds to the element's styles.
    func writeStyles(into writer: inout HTMLWriter)
    /// Adds to what the page does with the element.
    func writeDirectives(into writer: inout HTMLWriter)
}

extension HTMLAttributeValue {
    @inlinable
    public func write(into writer: inout HTMLWriter) {}
    @inlinable
    public func writeClasses(into writer: inout HTMLWriter) {}
    @inlinable
    public func writeStyles(into writer: inout HTMLWriter) {}
    @inlinable
    public func writeDirectives(into writer: inout HTMLWriter) {}
}
