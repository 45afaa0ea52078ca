/// Several attributes as one, however many.
public struct SeveralAttributes<Tag, each Value: HTMLAttributeValue>: HTMLAttributeValue {
    let attributes: (repeat HTMLAttribute<Tag, each Value>)

    public func write(into writer: inout HTMLWriter) {
        repeat (each attributes).write(into: &writer)
    }

    public func writeClasses(into writer: inout HTMLWriter) {
        repeat (each attributes).writeClasses(into: &writer)
    }

    public func writeStyles(into writer: inout HTMLWriter) {
        repeat (each attributes).writeStyles(into: &writer)
    }

    public func writeDirectives(into writer: inout HTMLWriter) {
        repeat (each attributes).writeDirectives(into: &writer)
    }
}

extension HTMLAttribute {
    /// Several attributes as one: for an element with more than eight, and to say `.when` once for all of them.
    ///
    /// ```swift
    /// div(.several(.role(.status), .ariaLive(.polite)).when(isBusy)) { … }
    /// ```
    public static func several<each Single: HTMLAttributeValue>(
        _ attributes: repeat HTMLAttribute<Tag, each Single>
    ) -> HTMLAttribute where Value == SeveralAttributes<Tag, repeat each Single> {
        HTMLAttribute(SeveralAttributes(attributes: (repeat each attributes)))
    }
}
