/// Results that are not finite are null in the page, and shown as no text at all. Integers are exact within ±2⁵³.
extension ClientTerm where ClientValue: ClientNumericValue {
    public static func + (left: Self, right: ClientValue) -> ClientExpression<ClientValue> {
        ClientExpression(.add, left, right)
    }
    public static func + (left: ClientValue, right: Self) -> ClientExpression<ClientValue> {
        ClientExpression(.add, left, right)
    }
    public static func + <Other: ClientTerm<ClientValue>>(
        left: Self, right: Other
    ) -> ClientExpression<ClientValue> {
        ClientExpression(.add, left, right)
    }
    public static func - (left: Self, right: ClientValue) -> ClientExpression<ClientValue> {
        ClientExpression(.subtract, left, right)
    }
    public static func - (left: ClientValue, right: Self) -> ClientExpression<ClientValue> {
        ClientExpression(.subtract, left, right)
    }
    public static func - <Other: ClientTerm<ClientValue>>(
        left: Self, right: Other
    ) -> ClientExpression<ClientValue> {
        ClientExpression(.subtract, left, right)
    }
    public static func * (left: Self, right: ClientValue) -> ClientExpression<ClientValue> {
        ClientExpression(.multiply, left, right)
    }
    public static func * (left: ClientValue, right: Self) -> ClientExpression<ClientValue> {
        ClientExpression(.multiply, left, right)
    }
    public static func * <Other: ClientTerm<ClientValue>>(
        left: Self, right: Other
    ) -> ClientExpression<ClientValue> {
        ClientExpression(.multiply, left, right)
    }
    public static func % (left: Self, right: ClientValue) -> ClientExpression<ClientValue> {
        ClientExpression(.remainder, left, right)
    }
    public static func % (left: ClientValue, right: Self) -> ClientExpression<ClientValue> {
        ClientExpression(.remainder, left, right)
    }
    public static func % <Other: ClientTerm<ClientValue>>(
        left: Self, right: Other
    ) -> ClientExpression<ClientValue> {
        ClientExpression(.remainder, left, right)
    }
}

extension ClientTerm where ClientValue: ClientNumericValue & BinaryFloatingPoint {
    public static func / (left: Self, right: ClientValue) -> ClientExpression<ClientValue> {
        ClientExpression(.divide, left, right)
    }
    public static func / (left: ClientValue, right: Self) -> ClientExpression<ClientValue> {
        ClientExpression(.divide, left, right)
    }
    public static func / <Other: ClientTerm<ClientValue>>(
        left: Self, right: Other
    ) -> ClientExpression<ClientValue> {
        ClientExpression(.divide, left, right)
    }
}

/// Integers are divided as in Swift, towards zero: the remainder is taken off before.
extension ClientTerm where ClientValue: ClientNumericValue & BinaryInteger {
    public static func / (left: Self, right: ClientValue) -> ClientExpression<ClientValue> {
        ClientExpression(.divide, left - (left % right), right)
    }
    public static func / (left: ClientValue, right: Self) -> ClientExpression<ClientValue> {
        ClientExpression(.divide, left - (left % right), right)
    }
    public static func / <Other: ClientTerm<ClientValue>>(
        left: Self, right: Other
    ) -> ClientExpression<ClientValue> {
        ClientExpression(.divide, left - (left % right), right)
    }
}
