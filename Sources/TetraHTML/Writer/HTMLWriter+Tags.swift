extension HTMLWriter {
    /// Begins a start tag: `"<div"`. Its attributes follow, then ``closeStartTag()``.
    @inlinable
    public mutating func openTag(_ start: StaticString) {
        tagStart = buffer.count
        buffer.append(start)
        if depth == rootDepth { beginRoot() }
        depth &+= 1
    }

    /// Ends a start tag with `>`.
    @inlinable
    public mutating func closeStartTag() {
        buffer.append(0x3E)
    }

    /// Writes an end tag: `"</div>"`.
    @inlinable
    public mutating func closeTag(_ end: StaticString) {
        buffer.append(end)
        depth &-= 1
    }

    /// Ends the start tag of an element that has no end tag, such as `<br>`.
    @inlinable
    public mutating func closeVoidTag() {
        buffer.append(0x3E)
        depth &-= 1
    }

    /// Writes an attribute: `attribute(" lang=\"", "en")`, escaped and always quoted.
    ///
    /// - Parameter start: a space, the name, `="`. Not for URLs, which need their own check, nor for code.
    @inlinable
    public mutating func attribute(_ start: StaticString, _ value: String) {
        buffer.append(start)
        buffer.appendAttribute(value)
        buffer.append(0x22)
    }

    /// Begins a start tag whose name the caller has checked.
    mutating func openCustomTag(_ name: StaticString) {
        tagStart = buffer.count
        buffer.append(0x3C)
        buffer.append(name)
        if depth == rootDepth { beginRoot() }
        depth += 1
    }

    mutating func closeCustomTag(_ name: StaticString) {
        buffer.append("</")
        buffer.append(name)
        buffer.append(0x3E)
        depth -= 1
    }

    /// Writes markup of the program inside an element.
    mutating func markup(_ markup: StaticString) {
        buffer.append(markup)
    }

    mutating func doctype() {
        if mode == .component { problem("A component holds a Document: a page has one, around its components.") }
        buffer.append("<!doctype html>")
    }

    @usableFromInline @inline(never)
    mutating func beginRoot() {
        guard rootDepth == 0 else {
            rowRootCount += 1
            return buffer.append(" data-tetra-row")
        }
        rootCount += 1
        if rootCount == 1 || mode == .fragment { buffer.append(rootAttributes) }
        if rootCount == 1, !outside.isEmpty { pending.insert(.outside) }
    }
}
