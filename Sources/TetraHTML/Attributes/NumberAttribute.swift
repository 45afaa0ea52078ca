/// An attribute whose value is a whole number.
public struct NumberAttribute: HTMLAttributeValue, Sendable {
    @usableFromInline let start: StaticString
    @usableFromInline let number: Int

    @inlinable
    init(_ start: StaticString, _ number: Int) {
        self.start = start
        self.number = number
    }

    @inlinable
    public func write(into writer: inout HTMLWriter) {
        writer.buffer.append(start)
        writer.buffer.append(number: number)
        writer.buffer.append(0x22)
    }
}
