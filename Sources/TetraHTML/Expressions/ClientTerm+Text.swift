extension ClientTerm where ClientValue == String {
    /// The text without white space and line ends at both ends.
    public var trimmed: ClientExpression<String> { ClientExpression(.trim, self) }

    /// The text in lower case, independent of language.
    public var lowercased: ClientExpression<String> { ClientExpression(.lower, self) }

    /// The text in upper case, independent of language.
    public var uppercased: ClientExpression<String> { ClientExpression(.upper, self) }

    /// Whether the text begins with another.
    public func hasPrefix(_ other: some ClientConvertible<String>) -> ClientExpression<Bool> {
        ClientExpression(.starts, self, other)
    }

    /// Whether the text ends with another.
    public func hasSuffix(_ other: some ClientConvertible<String>) -> ClientExpression<Bool> {
        ClientExpression(.ends, self, other)
    }

    /// The text with each occurrence of a part replaced.
    public func replacing(
        _ part: some ClientConvertible<String>, with other: some ClientConvertible<String>
    ) -> ClientExpression<String> {
        ClientExpression(.replace, self, part, other)
    }

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
