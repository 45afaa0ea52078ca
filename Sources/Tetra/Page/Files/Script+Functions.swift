extension Script {
    private static var template: UInt8 { UInt8(ascii: "`") }

    /// The names of the functions at the outermost level.
    ///
    /// - Throws: ``SourceError`` for text that would not stay inside of its block.
    func functions() throws(SourceError) -> [String] {
        var scanner = SourceScanner(text)
        var names: [String] = []
        // What stands before, to tell a regular expression from a division, and a declaration from an expression.
        var isValueBefore = false
        var isStatementStart = true
        var declares = false
        while let byte = scanner.next {
            if scanner.innermost == Self.template {
                try skipTemplate(&scanner)
                isValueBefore = true
                continue
            }
            switch byte {
            case _ where scanner.starts(with: "//"): scanner.skipLine()
            case _ where scanner.starts(with: "/*"): try scanner.skip(past: "*/", of: "a comment")
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                try scanner.skipQuoted()
                (isValueBefore, isStatementStart) = (true, false)
            case Self.template:
                scanner.take()
                scanner.begin(Self.template)
                isStatementStart = false
            case UInt8(ascii: "/") where !isValueBefore:
                try skipRegularExpression(&scanner)
                (isValueBefore, isStatementStart) = (true, false)
            case _ where SourceScanner.isWord(byte):
                let word = scanner.word()
                if declares {
                    names.append(word)
                    declares = false
                }
                if scanner.depth == 0, isStatementStart, word == "import" || word == "export" {
                    throw SourceError(message: "\(word) can't stand in the script of a component")
                }
                if word == "function", isStatementStart { declares = true }
                isStatementStart = isStatementStart && word == "async"
                isValueBefore = !Self.wordsBeforeValues.contains(word)
            case UInt8(ascii: "\n"):
                scanner.take()
                if scanner.depth == 0 { isStatementStart = true }
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): scanner.take()
            default:
                if byte != UInt8(ascii: "*") { declares = false }
                try scanner.takeMark()
                isValueBefore = byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
                isStatementStart = byte == UInt8(ascii: ";") || byte == UInt8(ascii: "}")
            }
        }
        try scanner.finish()
        return names
    }

    private static let wordsBeforeValues: Set<String> = [
        "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "yield", "await",
        "instanceof",
    ]

    /// Goes to the end of a template, or to where an expression begins in it.
    private func skipTemplate(_ scanner: inout SourceScanner) throws(SourceError) {
        while let byte = scanner.next {
            if scanner.starts(with: "${") {
                scanner.take()
                return try scanner.takeMark()
            }
            scanner.take()
            if byte == UInt8(ascii: "\\"), !scanner.isAtEnd { scanner.take() }
            if byte == Self.template { return try scanner.close(byte) }
        }
        throw SourceError(message: "a template never ends")
    }

    private func skipRegularExpression(_ scanner: inout SourceScanner) throws(SourceError) {
        scanner.take()
        var isInClass = false
        while let byte = scanner.next, byte != UInt8(ascii: "\n") {
            scanner.take()
            switch byte {
            case UInt8(ascii: "\\"): if !scanner.isAtEnd { scanner.take() }
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            case UInt8(ascii: "/") where !isInClass: return
            default: continue
            }
        }
        throw SourceError(message: "a regular expression never ends")
    }
}
