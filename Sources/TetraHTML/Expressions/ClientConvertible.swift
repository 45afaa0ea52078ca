/// What may stand in an expression of the page: a Swift value, which becomes a literal, or something that only the page
/// knows, such as a property's current value.
///
/// Take `some ClientConvertible<String>` where either will do.
public protocol ClientConvertible<ClientValue> {
    /// The type of the value.
    associatedtype ClientValue

    /// The expression.
    var clientNode: ClientNode { get }
}

/// A value that only the page knows: a ``ClientBinding`` or a ``ClientExpression``. Operators need one on a side, so that
/// those of plain Swift values keep their meaning.
public protocol ClientTerm<ClientValue>: ClientConvertible, Sendable {}

/// A page value that has a text, so that an expression of it can stand in HTML.
public protocol ClientTextValue: PageValue {}

/// A page value whose order in the page is the order in Swift.
public protocol ClientOrderedValue: PageValue, Comparable {}

/// A page value that the page can calculate with. Integers are exact within ±2⁵³.
public protocol ClientNumericValue: ClientOrderedValue, ClientTextValue {}

extension String: ClientTextValue, ClientOrderedValue {}
extension Optional: ClientTextValue where Wrapped: ClientTextValue {}
extension Int: ClientNumericValue {}
extension Int8: ClientNumericValue {}
extension Int16: ClientNumericValue {}
extension Int32: ClientNumericValue {}
extension Int64: ClientNumericValue {}
extension UInt: ClientNumericValue {}
extension UInt8: ClientNumericValue {}
extension UInt16: ClientNumericValue {}
extension UInt32: ClientNumericValue {}
extension UInt64: ClientNumericValue {}
extension Double: ClientNumericValue {}
extension Float: ClientNumericValue {}
