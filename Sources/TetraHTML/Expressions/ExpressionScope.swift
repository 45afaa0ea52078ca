/// The page's values by property name, with which the server evaluates expressions for the first paint.
public struct ExpressionScope: Sendable {
    private let values: [(name: String, value: JSONValue)]

    /// No values: each property is null.
    public static let none = ExpressionScope([])

    /// The values of a component's properties: public ones, and locals as they begin.
    public init(_ values: [(name: String, value: JSONValue)]) { self.values = values }

    /// The value of a property, or nil if there is none of this name.
    public func value(_ name: String) -> JSONValue? {
        values.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}
