extension String: PageValue {
    public typealias ClientValue = String

    public init(pageValue: JSONValue) throws(PageValueError) {
        guard case .string(let text) = pageValue else { throw PageValueError(expected: "a string", found: pageValue) }
        self = text
    }

    public var pageValue: JSONValue { .string(self) }
}
