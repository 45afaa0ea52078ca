extension ClientTerm {
    /// The first element, or nil.
    public func first<Element: PageReadable>() -> ClientExpression<Element?> where ClientValue == [Element] {
        ClientExpression(.operation(.at, [clientNode, .literal(0)]))
    }

    /// The last element, or nil.
    public func last<Element: PageReadable>() -> ClientExpression<Element?> where ClientValue == [Element] {
        ClientExpression(.operation(.last, [clientNode]))
    }

    /// Where the first element stands that is equal to a value; nil for none.
    public func firstIndex<Element: PageReadable & Equatable>(
        of element: some ClientConvertible<Element>
    ) -> ClientExpression<Int?> where ClientValue == [Element] {
        ClientExpression(.operation(.index, [clientNode, element.clientNode]))
    }

    /// The texts of the elements with another between: `$tags.joined(separator: ", ")`.
    public func joined<Element: ClientTextValue>(
        separator: some ClientConvertible<String>
    ) -> ClientExpression<String> where ClientValue == [Element] {
        ClientExpression(.operation(.join, [clientNode, separator.clientNode]))
    }
}
