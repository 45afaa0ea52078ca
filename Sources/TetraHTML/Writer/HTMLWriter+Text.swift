extension HTMLWriter {
    /// Writes text, escaped for where text stands.
    @inlinable
    public mutating func text(_ text: String) {
        if depth == 0 { noteStray(text) }
        buffer.appendText(text)
    }

    /// Writes text, escaped for where text stands.
    @inlinable
    public mutating func text(_ text: Substring) {
        if depth == 0 { noteStray(String(text)) }
        buffer.appendText(text)
    }

    /// Writes the digits of an integer.
    @inlinable
    public mutating func number(_ number: some FixedWidthInteger) {
        if depth == 0 { noteStray("0") }
        buffer.append(number: number)
    }

    /// Writes markup as it is: nothing is escaped, so it must never hold what a person typed.
    public mutating func raw(_ markup: String) {
        if depth == 0 { noteStray(markup) }
        buffer.append(utf8: markup)
    }

    /// Writes bytes as they are: nothing is escaped, so they must be markup in valid UTF-8 that your own code made.
    public mutating func raw(_ bytes: [UInt8]) {
        if depth == 0 { noteStray(String(decoding: bytes, as: UTF8.self)) }
        buffer.append(bytes)
    }

    /// Text outside of every element would get lost in a component: the page knows a component by its root element.
    @usableFromInline @inline(never)
    mutating func noteStray(_ text: String) {
        guard mode == .component, !strayText else { return }
        strayText = text.utf8.contains { byte in !(byte == 0x20 || (0x09...0x0D).contains(byte)) }
    }
}
