extension ClientNode {
    fileprivate func member(_ name: String) -> ClientNode { .member(self, name) }
}

/// An optional of an object of the page, whose members expressions reach, too.
public protocol PageOptional {
    /// The type of the object.
    associatedtype Object: PageObject
}

extension Optional: PageOptional where Wrapped: PageObject {
    public typealias Object = Wrapped
}

extension ClientBinding where Value: PageObject {
    /// A member of the value, which the page can bind and set: `$address.city`. The whole property counts as changed.
    public subscript<Member: PageValue>(
        dynamicMember field: KeyPath<Value.PageFields, PageField<Value, Member>>
    ) -> ClientBinding<Member> {
        ClientBinding<Member>(at: clientNode.member(Value.pageFields[keyPath: field].name))
    }

    /// A member of the value that the page only sees.
    @_disfavoredOverload
    public subscript<Member: PageReadable>(
        dynamicMember field: KeyPath<Value.PageFields, PageField<Value, Member>>
    ) -> ClientExpression<Member> {
        ClientExpression<Member>(clientNode.member(Value.pageFields[keyPath: field].name))
    }
}

extension ClientBinding where Value: PageOptional {
    /// A member of the value, or nil where that is nil.
    public subscript<Member: PageReadable>(
        dynamicMember field: KeyPath<Value.Object.PageFields, PageField<Value.Object, Member>>
    ) -> ClientExpression<Member?> {
        ClientExpression<Member?>(clientNode.member(Value.Object.pageFields[keyPath: field].name))
    }
}

extension ClientExpression where Value: PageObject {
    /// A member of the value: `$todo.title`.
    public subscript<Member: PageReadable>(
        dynamicMember field: KeyPath<Value.PageFields, PageField<Value, Member>>
    ) -> ClientExpression<Member> {
        ClientExpression<Member>(clientNode.member(Value.pageFields[keyPath: field].name))
    }
}

extension ClientExpression where Value: PageOptional {
    /// A member of the value, or nil where that is nil.
    public subscript<Member: PageReadable>(
        dynamicMember field: KeyPath<Value.Object.PageFields, PageField<Value.Object, Member>>
    ) -> ClientExpression<Member?> {
        ClientExpression<Member?>(clientNode.member(Value.Object.pageFields[keyPath: field].name))
    }
}

extension ClientReadOnly where Value: PageObject {
    /// A member of the value: `$todo.title`.
    public subscript<Member: PageReadable>(
        dynamicMember field: KeyPath<Value.PageFields, PageField<Value, Member>>
    ) -> ClientExpression<Member> {
        ClientExpression<Member>(clientNode.member(Value.pageFields[keyPath: field].name))
    }
}

extension ClientReadOnly where Value: PageOptional {
    /// A member of the value, or nil where that is nil.
    public subscript<Member: PageReadable>(
        dynamicMember field: KeyPath<Value.Object.PageFields, PageField<Value.Object, Member>>
    ) -> ClientExpression<Member?> {
        ClientExpression<Member?>(clientNode.member(Value.Object.pageFields[keyPath: field].name))
    }
}
