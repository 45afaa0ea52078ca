extension HTMLWriter {
    var evaluator: ExpressionEvaluator { ExpressionEvaluator(scope: scope, rows: rows) }

    /// Writes the text of an expression that stands among other content, in an element of its own that follows it.
    public mutating func expression(_ node: ClientNode) {
        let text = evaluator.text(of: node)
        guard !holdsTextOnly else { return buffer.appendText(text) }
        openTag("<span")
        add(.text(node))
        writeDirectives()
        closeStartTag()
        buffer.appendText(text)
        closeTag("</span>")
    }

    mutating func add(_ directive: ClientDirective) {
        directives.rows = rows
        directives.add(directive)
        if directives.hasStrayRow {
            problem("A row's value stands outside of its ForEach.")
            directives.hasStrayRow = false
        }
        pending.insert(.directives)
    }

    /// Writes the directives of the current start tag as one attribute: a reference where there is a table and it has
    /// room, else the template itself, and the literals behind it.
    mutating func writeDirectives() {
        directives.end()
        buffer.append(" data-tetra='")
        if let reference = table?.reference(for: directives.template.bytes) {
            buffer.append(utf8: reference)
        } else {
            buffer.append(directives.template.bytes)
        }
        if directives.hasLiterals {
            buffer.append(0x20)
            buffer.append(directives.literals.bytes)
        }
        buffer.append(0x27)
        directives.removeAll()
        pending.remove(.directives)
    }

    /// Writes the attribute that a directive stands for now, unless the element has it already.
    mutating func derivedAttribute(_ name: String, _ value: String?) {
        guard attributeValue(name) == nil else { return }
        buffer.append(0x20)
        buffer.append(utf8: name)
        guard let value else { return }
        buffer.append("=\"")
        buffer.appendAttribute(value)
        buffer.append(0x22)
    }
}
