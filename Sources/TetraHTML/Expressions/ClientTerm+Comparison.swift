extension ClientTerm where ClientValue: PageValue & Equatable {
    public static func == (left: Self, right: ClientValue) -> ClientExpression<Bool> {
        ClientExpression(.equal, left, right)
    }
    public static func == (left: ClientValue, right: Self) -> ClientExpression<Bool> {
        ClientExpression(.equal, left, right)
    }
    public static func == <Other: ClientTerm<ClientValue>>(left: Self, right: Other) -> ClientExpression<Bool> {
        ClientExpression(.equal, left, right)
    }
    public static func != (left: Self, right: ClientValue) -> ClientExpression<Bool> { !(left == right) }
    public static func != (left: ClientValue, right: Self) -> ClientExpression<Bool> { !(left == right) }
    public static func != <Other: ClientTerm<ClientValue>>(left: Self, right: Other) -> ClientExpression<Bool> {
        !(left == right)
    }
}

extension ClientTerm where ClientValue: ClientOrderedValue {
    public static func < (left: Self, right: ClientValue) -> ClientExpression<Bool> {
        ClientExpression(.less, left, right)
    }
    public static func < (left: ClientValue, right: Self) -> ClientExpression<Bool> {
        ClientExpression(.less, left, right)
    }
    public static func < <Other: ClientTerm<ClientValue>>(left: Self, right: Other) -> ClientExpression<Bool> {
        ClientExpression(.less, left, right)
    }
    public static func <= (left: Self, right: ClientValue) -> ClientExpression<Bool> {
        ClientExpression(.lessOrEqual, left, right)
    }
    public static func <= (left: ClientValue, right: Self) -> ClientExpression<Bool> {
        ClientExpression(.lessOrEqual, left, right)
    }
    public static func <= <Other: ClientTerm<ClientValue>>(left: Self, right: Other) -> ClientExpression<Bool> {
        ClientExpression(.lessOrEqual, left, right)
    }
    public static func > (left: Self, right: ClientValue) -> ClientExpression<Bool> { right < left }
    public static func > (left: ClientValue, right: Self) -> ClientExpression<Bool> { right < left }
    public static func > <Other: ClientTerm<ClientValue>>(left: Self, right: Other) -> ClientExpression<Bool> {
        ClientExpression(.less, right, left)
    }
    public static func >= (left: Self, right: ClientValue) -> ClientExpression<Bool> { right <= left }
    public static func >= (left: ClientValue, right: Self) -> ClientExpression<Bool> { right <= left }
    public static func >= <Other: ClientTerm<ClientValue>>(left: Self, right: Other) -> ClientExpression<Bool> {
        ClientExpression(.lessOrEqual, right, left)
    }
}
