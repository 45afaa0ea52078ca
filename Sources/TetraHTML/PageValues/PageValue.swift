/// A value that the page may see and send: it has a form in JSON, and its declared type decides how JSON is read.
///
/// Numbers, strings, booleans, dates, optionals and collections are page values. An enum with raw values becomes one in
/// a line: `enum Filter: String, PageValue { case all, open, done }`. What the page must not see, such as a database
/// model, is simply not one.
public protocol PageValue: PageReadable {
    /// Reads the value that the page sent.
    ///
    /// - Throws: ``PageValueError`` where the JSON is of another type or out of range.
    init(pageValue: JSONValue) throws(PageValueError)
}

extension PageValue where Self: RawRepresentable, RawValue: PageValue {
    public init(pageValue: JSONValue) throws(PageValueError) {
        guard let value = Self(rawValue: try RawValue(pageValue: pageValue)) else {
            throw PageValueError("This is not one of the values of \(Self.self).")
        }
        self = value
    }

    public var pageValue: JSONValue { rawValue.pageValue }
}

extension JSONValue: PageValue {
    public typealias ClientValue = JSONValue

    public init(pageValue: JSONValue) { self = pageValue }
    public var pageValue: JSONValue { self }
}
