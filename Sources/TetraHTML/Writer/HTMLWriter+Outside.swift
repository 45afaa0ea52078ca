extension HTMLWriter {
    /// Brings what was given from outside into the start tag that was just written: classes beside the element's own, any
    /// other attribute in place of it.
    mutating func mergeOutside() {
        pending.remove(.outside)
        var tag = StartTag(buffer.bytes(from: tagStart))
        for entry in outside.entries {
            switch entry {
            case .classes(let names): tag.append(names, to: "class")
            case .style(let property, let value):
                guard AttributeName.isProperty(property) else { continue }
                var json = JSONWriter()
                json.string(property)
                json.mark(":")
                json.string(value)
                tag.appendStyle(json.bytes)
            case .attribute(let name, let value):
                if let reason = AttributeName.problem(with: name, forExpression: true) {
                    problem(reason)
                } else {
                    tag.set(name, value)
                }
            }
        }
        buffer.count = tagStart
        buffer.append(tag.bytes)
    }
}

/// A start tag as the writer writes it, without its end: the element's name, then attributes in quotes.
private struct StartTag {
    private(set) var bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Sets an attribute; a flag that is there already stays as it is.
    mutating func set(_ name: String, _ value: String?) {
        let written = value.map { Self.escaped($0) }
        if let range = self.value(of: name) {
            if let written, let range { bytes.replaceSubrange(range, with: written) }
            return
        }
        bytes += Array(" \(name)".utf8)
        if let written { bytes += Array("=\"".utf8) + written + [0x22] }
    }

    mutating func append(_ text: String, to name: String) {
        guard let found = value(of: name), let range = found else { return set(name, text) }
        bytes.insert(contentsOf: [0x20] + Self.escaped(text), at: range.upperBound)
    }

    /// Of two styles of one property the later one counts.
    mutating func appendStyle(_ member: [UInt8]) {
        guard let found = value(of: "data-tetra-style"), let range = found else {
            bytes += Array(" data-tetra-style='{".utf8) + member + Array("}'".utf8)
            return
        }
        bytes.insert(contentsOf: [0x2C] + member, at: range.upperBound - 1)
    }

    /// Where the value of an attribute stands: nil if there is no such attribute, an inner nil if it has no value.
    private func value(of name: String) -> Range<Int>?? {
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0x20 else {
                index += 1
                continue
            }
            let start = index + 1
            index = bytes[start...].firstIndex { $0 == 0x20 || $0 == 0x3D } ?? bytes.count
            let isWanted = bytes[start..<index].elementsEqual(name.utf8)
            guard index + 1 < bytes.count, bytes[index] == 0x3D else {
                if isWanted { return .some(nil) }
                continue
            }
            let quote = bytes[index + 1]
            let end = bytes[(index + 2)...].firstIndex(of: quote) ?? bytes.count
            if isWanted { return .some((index + 2)..<end) }
            index = min(end + 1, bytes.count)
        }
        return nil
    }

    private static func escaped(_ text: String) -> [UInt8] {
        var buffer = ByteBuffer(capacity: text.utf8.count)
        buffer.appendAttribute(text)
        return buffer.bytes()
    }
}
