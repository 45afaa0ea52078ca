extension Style {
    /// - Throws: ``SourceError`` for text that would not stay inside of its `@scope`.
    func check() throws(SourceError) {
        var scanner = SourceScanner(text)
        while let byte = scanner.next {
            if scanner.starts(with: "/*") {
                try scanner.skip(past: "*/", of: "a comment")
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                try scanner.skipQuoted()
            } else if byte == UInt8(ascii: "\\") {
                scanner.take()
                if !scanner.isAtEnd { scanner.take() }
            } else if byte == UInt8(ascii: "@") {
                scanner.take()
                let name = scanner.word(with: true).lowercased()
                if ["import", "charset", "namespace"].contains(name) {
                    throw SourceError(message: "@\(name) can't stand in the style of a component")
                }
            } else if SourceScanner.isWord(byte) {
                if scanner.word(with: true).lowercased() == "url" { try skipAddress(&scanner) }
            } else {
                try scanner.takeMark()
            }
        }
        try scanner.finish()
    }

    /// `url(…)` without quotes: what looks like a comment or a bracket in it is none.
    private func skipAddress(_ scanner: inout SourceScanner) throws(SourceError) {
        guard scanner.next == UInt8(ascii: "(") else { return }
        scanner.take()
        while scanner.next == UInt8(ascii: " ") { scanner.take() }
        if scanner.next == UInt8(ascii: "\"") || scanner.next == UInt8(ascii: "'") { try scanner.skipQuoted() }
        try scanner.skip(past: ")", of: "an address")
    }
}
