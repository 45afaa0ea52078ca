/// HTML that is written where it was said and shown where another says, or not at all.
extension HTMLWriter {
    /// Writes HTML apart, to be shown inside of another component: its expressions read this component's values, and each
    /// of its outermost elements names the owner in `data-tetra-owner`.
    ///
    /// - Parameter name: what tells it from other HTML that is written apart at the same place.
    public mutating func fragment(_ content: some HTML, named name: HTMLKey) -> RenderedHTML {
        var attribute = ByteBuffer(capacity: 40)
        attribute.append(" data-tetra-owner=\"")
        attribute.appendAttribute(owner)
        attribute.append(0x22)
        return apart(content, named: name, mode: .fragment, rootAttributes: attribute.bytes())
    }

    /// Writes HTML apart that is shown right here, if it is shown.
    ///
    /// - Parameter name: what tells it from other HTML that is written apart at the same place.
    public mutating func alternative(_ content: some HTML, named name: HTMLKey) -> RenderedHTML {
        let isOutermost = mode == .fragment && depth == 0
        return apart(
            content, named: name, mode: isOutermost ? .fragment : .page,
            rootAttributes: isOutermost ? rootAttributes : [])
    }

    private mutating func apart(
        _ content: some HTML, named name: HTMLKey, mode: Mode, rootAttributes: [UInt8]
    ) -> RenderedHTML {
        var writer = HTMLWriter(
            scope: scope, table: table, rootAttributes: rootAttributes, owner: owner, path: path.block(name),
            mode: mode)
        content.render(into: &writer)
        let written = writer.finish()
        problems += written.problems
        return written
    }
}
