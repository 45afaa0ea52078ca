extension HTMLWriter {
    /// The value of an attribute of the current start tag, still escaped; empty where it has none; nil if not there.
    ///
    /// The writer always quotes, and escapes quotes within values, so that walking from quote to quote is exact.
    func attributeValue(_ name: String) -> [UInt8]? {
        let tag = UnsafeBufferPointer(start: buffer.base + tagStart, count: buffer.count - tagStart)
        var index = 0
        while index < tag.count {
            guard tag[index] == 0x20 else {
                index += 1
                continue
            }
            let nameStart = index + 1
            index = tag[nameStart...].firstIndex { $0 == 0x20 || $0 == 0x3D } ?? tag.count
            let isWanted = tag[nameStart..<index].elementsEqual(name.utf8)
            guard index < tag.count, tag[index] == 0x3D, index + 1 < tag.count else {
                if isWanted { return [] }
                continue
            }
            let quote = tag[index + 1]
            let end = tag[(index + 2)...].firstIndex(of: quote) ?? tag.count
            if isWanted { return Array(tag[(index + 2)..<end]) }
            index = min(end + 1, tag.count)
        }
        return nil
    }
}
