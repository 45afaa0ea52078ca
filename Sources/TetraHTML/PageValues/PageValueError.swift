/// Why JSON is not a value of the declared type, and where in it.
///
/// It never holds the value itself, which may be secret.
public struct PageValueError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Where in the value, from outside in: `items[2].name`; empty for the value itself.
    public private(set) var path: String
    /// What was expected.
    public let message: String

    public init(_ message: String, path: String = "") {
        self.message = message
        self.path = path
    }

    /// An error for JSON of the wrong type: `Expected a string, found a number.`
    public init(expected: String, found: JSONValue) {
        // What most often brings a null is a field for numbers that was emptied.
        let hint = found == .null ? " Declare it optional if it may be missing, as in an emptied number field." : ""
        self.init("Expected \(expected), found \(found.kind).\(hint)")
    }

    /// The same error, seen from the object that has the value as a member.
    public func within(_ name: String) -> PageValueError { within(component: name) }

    /// The same error, seen from the array that has the value as an element.
    public func within(_ index: Int) -> PageValueError { within(component: "[\(index)]") }

    private func within(component: String) -> PageValueError {
        let isJoined = path.isEmpty || path.utf8.first == UInt8(ascii: "[")
        return PageValueError(message, path: isJoined ? component + path : component + "." + path)
    }

    public var description: String { path.isEmpty ? message : "\(path): \(message)" }
}
