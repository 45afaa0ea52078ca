/// An attribute whose value is text.
public struct TextAttribute: HTMLAttributeValue, Sendable {
    @usableFromInline let start: StaticString
    @usableFromInline let text: String

    /// - Parameter start: a space, the name, `="`.
    @inlinable
    init(_ start: StaticString, _ text: String) {
        self.start = start
        self.text = text
    }

    @inlinable
    public func write(into writer: inout HTMLWriter) { writer.attribute(start, text) }
}

/// What can be the text of an attribute such as `value`: strings and numbers.
public protocol HTMLAttributeText {
    /// The text, not escaped.
    var attributeText: String { get }
}

extension String: HTMLAttributeText {
    @inlinable
    public var attributeText: String { self }
}

extension Substring: HTMLAttributeText {
    @inlinable
    public var attributeText: String { String(self) }
}

extension HTMLAttributeText where Self: BinaryInteger {
    @inlinable
    public var attributeText: String { String(self) }
}

extension Int: HTMLAttributeText {}
extension Int32: HTMLAttributeText {}
extension Int64: HTMLAttributeText {}
extension UInt: HTMLAttributeText {}
extension UInt32: HTMLAttributeText {}
extension UInt64: HTMLAttributeText {}

extension Double: HTMLAttributeText {
    public var attributeText: String { NumberText.text(of: self) }
}
