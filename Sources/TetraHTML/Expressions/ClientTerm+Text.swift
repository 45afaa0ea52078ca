extension ClientTerm where ClientValue == String {
    /// The text without white space and line ends at both ends.
    public var trimmed: ClientExpression<String> { ClientExpression(.trim, self) }

    /// The text in lower case, independent of language.
    public var lowercased: ClientExpression<String> { ClientExpression(.lower, self) }

    /// Whether the text holds another; the empty text is held by any.
    public func contains(_ other: some ClientConvertible<String>) -> ClientExpression<Bool> {
        ClientExpression(.contains, self, other)
    }

    public static func + (left: Self, right: String) -> ClientExpression<String> {
        ClientExpression(.concatenate, left, right)
    }
    public static func + (left: String, right: Self) -> ClientExpression<String> {
        ClientExpression(.concatenate, left, right)
    }
    public static func + <Other: ClientTerm<String>>(left: Self, right: Other) -> ClientExpression<String> {
        ClientExpression(.concatenate, left, right)
    }
}

extension ClientTerm where ClientValue: ClientTextValue {
    /// The value as text, as the page shows it.
    public var text: ClientExpression<String> { ClientExpression(.concatenate, self, "") }
}
