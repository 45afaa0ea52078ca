extension ClientTerm where ClientValue: Collection & PageValue {
    /// Whether a text, array, set or dictionary holds nothing.
    public var isEmpty: ClientExpression<Bool> { count == 0 }

    /// How many elements there are; for a text, its UTF-16 code units, which is what the page can count.
    public var count: ClientExpression<Int> { ClientExpression(.length, self) }
}

extension ClientTerm {
    /// Whether an array holds an element.
    public func contains<Element: PageValue & Equatable>(
        _ element: some ClientConvertible<Element>
    ) -> ClientExpression<Bool> where ClientValue == [Element] {
        ClientExpression(.contains, self, element)
    }

    /// Whether a set holds an element.
    public func contains<Element: PageValue & Hashable>(
        _ element: some ClientConvertible<Element>
    ) -> ClientExpression<Bool> where ClientValue == Set<Element> {
        ClientExpression(.contains, self, element)
    }

    /// The element at an index, or nil past the end.
    public func at<Element: PageValue>(
        _ index: some ClientConvertible<Int>
    ) -> ClientExpression<Element?> where ClientValue == [Element] {
        ClientExpression(.at, self, index)
    }

    /// The value for a key, or nil.
    public func at<Value: PageValue>(
        _ key: some ClientConvertible<String>
    ) -> ClientExpression<Value?> where ClientValue == [String: Value] {
        ClientExpression(.at, self, key)
    }
}
