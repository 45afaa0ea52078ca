/// An attribute that is there or not: `hidden`, `checked`.
public struct FlagAttribute: HTMLAttributeValue, Sendable {
    @usableFromInline let text: StaticString
    @usableFromInline let isOn: Bool

    /// - Parameter text: all that is written, from the space before the name: also ` contenteditable="true"`.
    @inlinable
    init(_ text: StaticString, _ isOn: Bool) {
        self.text = text
        self.isOn = isOn
    }

    @inlinable
    public func write(into writer: inout HTMLWriter) {
        if isOn { writer.buffer.append(text) }
    }
}
