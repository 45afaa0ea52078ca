import TetraHTML

extension PropertyCoding {
    /// A property as JSON.
    public static func pageValue<Value: PageReadable>(of value: Value) -> JSONValue? {
        value.pageValue
    }

    /// A property without a default as JSON; `nil` while nothing has set it.
    public static func pageValue<Value: PageReadable>(of value: LoadedValue<Value>) -> JSONValue? {
        value.stored?.pageValue
    }

    /// Reads a property from the page.
    public static func read<Value: PageValue>(
        _ pageValue: JSONValue, into value: inout Value
    ) throws(PageValueError) {
        value = try Value(pageValue: pageValue)
    }

    /// Reads a property without a default from the page.
    public static func read<Value: PageValue>(
        _ pageValue: JSONValue, into value: inout LoadedValue<Value>
    ) throws(PageValueError) {
        value.stored = try Value(pageValue: pageValue)
    }
}
