extension ClientTerm where ClientValue == Bool {
    public static prefix func ! (operand: Self) -> ClientExpression<Bool> { ClientExpression(.not, operand) }

    public static func && (left: Self, right: Bool) -> ClientExpression<Bool> { ClientExpression(.and, left, right) }
    public static func && (left: Bool, right: Self) -> ClientExpression<Bool> { ClientExpression(.and, left, right) }
    public static func && <Other: ClientTerm<Bool>>(left: Self, right: Other) -> ClientExpression<Bool> {
        ClientExpression(.and, left, right)
    }
    public static func || (left: Self, right: Bool) -> ClientExpression<Bool> { ClientExpression(.or, left, right) }
    public static func || (left: Bool, right: Self) -> ClientExpression<Bool> { ClientExpression(.or, left, right) }
    public static func || <Other: ClientTerm<Bool>>(left: Self, right: Other) -> ClientExpression<Bool> {
        ClientExpression(.or, left, right)
    }

    /// One value where this is true, and another where it is not: `$open.then("Close", else: "Open")`.
    public func then<Value>(
        _ value: some ClientConvertible<Value>, else other: some ClientConvertible<Value>
    ) -> ClientExpression<Value> {
        ClientExpression(.choose, self, value, other)
    }
}

extension ClientTerm {
    /// This value, or another where it is nil.
    public static func ?? <Wrapped: PageValue>(
        left: Self, right: Wrapped
    ) -> ClientExpression<Wrapped> where ClientValue == Wrapped? {
        ClientExpression(.coalesce, left, right)
    }

    /// This value, or another where it is nil.
    public static func ?? <Wrapped: PageValue, Other: ClientTerm<Wrapped>>(
        left: Self, right: Other
    ) -> ClientExpression<Wrapped> where ClientValue == Wrapped? {
        ClientExpression(.coalesce, left, right)
    }
}
