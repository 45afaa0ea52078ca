/// Reads the well-formed HTML that Tetra writes into a tree.
///
/// It knows void elements, raw text, attributes in all their quotings, the entities of XML and numeric ones, comments
/// and the doctype. What HTML lets writers leave out (`</li>`, `<tbody>`) it does not add: the writer leaves out
/// nothing, and raw HTML in a test should not either.
struct HTMLParser {
    static let voidElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    /// Elements whose content is text without markup or entities.
    static let rawTextElements: Set<String> = ["script", "style"]
    /// Elements whose content is text with entities.
    private static let textElements: Set<String> = ["textarea", "title"]

    private let bytes: [UInt8]
    private var position = 0
    private var open: [ElementNode]
    private var text: [UInt8] = []

    /// The elements and texts of a page or a fragment, inside an element named `#root`.
    static func parse(_ html: String) throws(HTMLParseError) -> ElementNode {
        var parser = HTMLParser(html)
        return try parser.document()
    }

    private init(_ html: String) {
        bytes = Array(html.utf8)
        open = [ElementNode(name: "#root")]
    }

    private mutating func document() throws(HTMLParseError) -> ElementNode {
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                text.append(bytes[position])
                position += 1
                continue
            }
            if starts("<!--") {
                flushText()
                let start = position + 4
                try skip(past: "-->", "a comment does not end")
                let text = String(decoding: bytes[start..<max(start, position - 3)], as: UTF8.self)
                open[open.count - 1].append(.comment(text))
            } else if starts("<!") {
                flushText()
                try skip(past: ">", "a declaration does not end")
            } else if starts("</") {
                flushText()
                try endTag()
            } else if position + 1 < bytes.count, Self.isLetter(bytes[position + 1]) {
                flushText()
                try startTag()
            } else {
                throw error("a < that begins no tag")
            }
        }
        flushText()
        guard open.count == 1 else { throw error("<\(open[open.count - 1].name)> has no end tag") }
        return open[0]
    }

    // MARK: Tags

    private mutating func startTag() throws(HTMLParseError) {
        position += 1
        let element = ElementNode(name: name())
        var seen: Set<String> = []
        while true {
            skipSpace()
            guard let byte = peek else { throw error("<\(element.name) does not end") }
            if byte == UInt8(ascii: ">") { break }
            if starts("/>") { break }
            let (name, value) = try attribute()
            guard seen.insert(name).inserted else { throw error("<\(element.name)> has the attribute \(name) twice") }
            element.replaceAttributes(element.attributes + [ElementNode.Attribute(name: name, value: value)])
        }
        let isSelfClosed = starts("/>")
        position += isSelfClosed ? 2 : 1
        open[open.count - 1].append(.element(element))
        if Self.voidElements.contains(element.name) { return }
        if isSelfClosed {
            guard isForeign else { throw error("<\(element.name)/>: only void and foreign elements close themselves") }
            return
        }
        let isRaw = Self.rawTextElements.contains(element.name)
        if isRaw || Self.textElements.contains(element.name) { return try textContent(of: element, isRaw: isRaw) }
        open.append(element)
        if element.name == "pre" { skipFirstNewline() }
    }

    private mutating func endTag() throws(HTMLParseError) {
        let start = position
        position += 2
        let name = name()
        skipSpace()
        guard peek == UInt8(ascii: ">") else { throw error("</\(name) does not end") }
        position += 1
        guard open.count > 1, open[open.count - 1].name == name else {
            let expected = open.count > 1 ? "</\(open[open.count - 1].name)> belongs here" : "nothing is open"
            throw HTMLParseError("</\(name)> where \(expected)", at: start, in: bytes)
        }
        open.removeLast()
    }

    private mutating func attribute() throws(HTMLParseError) -> (String, String) {
        let start = position
        while let byte = peek, !Self.isSpace(byte), !Array("=>/\"'<".utf8).contains(byte) { position += 1 }
        guard position > start else { throw error("a character that begins no attribute") }
        let name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
        skipSpace()
        guard peek == UInt8(ascii: "=") else { return (name, "") }
        position += 1
        skipSpace()
        guard let quote = peek else { throw error("\(name) has no value") }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            guard let end = bytes[position...].firstIndex(of: quote) else {
                throw error("\(name)'s value does not end")
            }
            defer { position = end + 1 }
            return (name, HTMLEntities.decode(bytes[position..<end]))
        }
        let first = position
        while let byte = peek, !Self.isSpace(byte), byte != UInt8(ascii: ">") { position += 1 }
        return (name, HTMLEntities.decode(bytes[first..<position]))
    }

    private mutating func textContent(of element: ElementNode, isRaw: Bool) throws(HTMLParseError) {
        if element.name == "textarea" { skipFirstNewline() }
        let start = position
        let end = "</\(element.name)"
        while position < bytes.count, !starts(end) { position += 1 }
        guard position < bytes.count else { throw error("<\(element.name)> has no end tag") }
        if position > start {
            let inner = bytes[start..<position]
            element.append(.text(isRaw ? String(decoding: inner, as: UTF8.self) : HTMLEntities.decode(inner)))
        }
        try skip(past: ">", "\(end) does not end")
    }

    // MARK: Bytes

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }
    private var isForeign: Bool { open.contains { $0.name == "svg" || $0.name == "math" } || lastOpened == "svg" }
    private var lastOpened: String? {
        guard case .element(let element) = open[open.count - 1].children.last else { return nil }
        return element.name
    }

    private func starts(_ text: String) -> Bool {
        guard bytes.count - position >= text.utf8.count else { return false }
        return zip(bytes[position...], text.utf8).allSatisfy { Self.lower($0) == $1 }
    }

    private mutating func name() -> String {
        let start = position
        while let byte = peek, !Self.isSpace(byte), byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
            position += 1
        }
        return String(decoding: bytes[start..<position].map(Self.lower), as: UTF8.self)
    }

    private mutating func flushText() {
        guard !text.isEmpty else { return }
        open[open.count - 1].append(.text(HTMLEntities.decode(text[...])))
        text = []
    }

    private mutating func skip(past end: String, _ message: String) throws(HTMLParseError) {
        while position < bytes.count, !starts(end) { position += 1 }
        guard position < bytes.count else { throw error(message) }
        position += end.utf8.count
    }

    private mutating func skipSpace() {
        while let byte = peek, Self.isSpace(byte) { position += 1 }
    }

    /// HTML drops one newline at the beginning of `pre` and `textarea`.
    private mutating func skipFirstNewline() {
        if peek == 0x0D { position += 1 }
        if peek == 0x0A { position += 1 }
    }

    private func error(_ message: String) -> HTMLParseError { HTMLParseError(message, at: position, in: bytes) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(lower(byte)) }
    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
