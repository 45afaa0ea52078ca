extension HTMLWriter {
    @inlinable
    mutating func addClasses(_ names: String) {
        if pending.contains(.classes) {
            buffer.append(0x20)
        } else {
            buffer.append(" class=\"")
            pending.insert(.classes)
        }
        buffer.appendAttribute(names)
    }

    mutating func addStyle(_ property: String, _ value: String) {
        var json = JSONWriter()
        json.string(property)
        json.mark(":")
        json.string(value)
        closeClasses()
        if pending.contains(.styles) {
            buffer.append(0x2C)
        } else {
            buffer.append(" data-tetra-style='{")
            pending.insert(.styles)
        }
        buffer.append(json.bytes)
    }

    /// Closes what is open of the start tag, and the tag itself.
    @inlinable
    mutating func completeStartTag() {
        if !pending.isEmpty { closePending() }
        buffer.append(0x3E)
    }

    @usableFromInline
    mutating func closePending() {
        closeClasses()
        closeStyles()
        if pending.contains(.directives) { writeDirectives() }
        if pending.contains(.outside) { mergeOutside() }
    }

    mutating func closeClasses() {
        guard pending.contains(.classes) else { return }
        buffer.append(0x22)
        pending.remove(.classes)
    }

    mutating func closeStyles() {
        guard pending.contains(.styles) else { return }
        buffer.append("}'")
        pending.remove(.styles)
    }

    /// Makes the element follow the expression that is its whole content.
    @usableFromInline
    mutating func follow(_ text: ClientNode) {
        guard replacement == nil else { return }
        add(.text(text))
        replacement = evaluator.text(of: text)
    }

    @usableFromInline
    mutating func writeReplacement() {
        if let replacement { buffer.appendText(replacement) }
        replacement = nil
    }
}
