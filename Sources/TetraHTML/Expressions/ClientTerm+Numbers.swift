extension ClientTerm where ClientValue: ClientNumericValue {
    /// Rounded to a whole number, halves away from zero.
    public var rounded: ClientExpression<ClientValue> { rounded(digits: 0) }

    /// Rounded to a count of digits after the point, from 0 to 15.
    public func rounded(digits: Int) -> ClientExpression<ClientValue> { ClientExpression(.round, self, digits) }

    /// Rounded down.
    public var roundedDown: ClientExpression<ClientValue> { ClientExpression(.floor, self) }

    /// Rounded up.
    public var roundedUp: ClientExpression<ClientValue> { ClientExpression(.ceil, self) }

    /// Without its sign.
    public var magnitude: ClientExpression<ClientValue> { ClientExpression(.abs, self) }

    /// The number, or a bound if it is greater: `$percent.atMost(100)`.
    public func atMost(_ bound: some ClientConvertible<ClientValue>) -> ClientExpression<ClientValue> {
        ClientExpression(.min, self, bound)
    }

    /// The number, or a bound if it is less.
    public func atLeast(_ bound: some ClientConvertible<ClientValue>) -> ClientExpression<ClientValue> {
        ClientExpression(.max, self, bound)
    }

    /// The number as text with that many digits after the point: `$price.text(digits: 2)` shows `1.50`.
    public func text(digits: Int) -> ClientExpression<String> { ClientExpression(.fixed, self, digits) }
}
