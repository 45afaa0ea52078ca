extension HTMLWriter {
    /// Doubles a line end that begins the content, because the parser drops one right after `<textarea>` and `<pre>`.
    @usableFromInline
    mutating func keepFirstLineEnd(from offset: Int) {
        guard offset < buffer.count, buffer.base[offset] == 0x0A || buffer.base[offset] == 0x0D else { return }
        buffer.insert(0x0A, at: offset)
        for index in holes.indices where holes[index].offset >= offset { holes[index].offset += 1 }
    }
}
