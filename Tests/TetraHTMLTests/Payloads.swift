@testable import TetraHTML

/// Text that tries to get out of where it stands.
enum Payloads {
    static let all: [String] = [
        "plain", "", " ", "\"", "'", "<", ">", "&", "`", "\"\u{301}", "'\u{308}", "<\u{338}script>", ">\u{338}",
        "&\u{301}amp;",
        "\"><script>alert(1)</script>", "'><script>alert(1)</script>", "' onmouseover='alert(1)", "\" onfocus=\"x",
        "</script>",
        "</SCRIPT >", "</textarea><script>", "</title><script>", "</option></select>", "<!--", "-->", "--!>", "]]>",
        "<![CDATA[",
        "\u{2028}", "\u{2029}", "\u{0}", "\u{1}\u{1F}\u{7F}", "\t\n\r\u{B}\u{C}", "\\", "\\\"", "\\u0022", "&quot;",
        "&#34;",
        "&lt;script&gt;", "{{constructor}}", "${alert(1)}", "javascript:alert(1)", "\u{1F600}", "e\u{301}\u{E9}",
        "\u{202E}abc",
        "\u{FEFF}", "\u{FFFD}", "a/*b*/;}url(x)", "\u{E2}\u{80}\u{A8}", "\u{2027}\u{202A}",
        String(repeating: "x", count: 5000) + "\"'<>&", String(repeating: "<", count: 700),
    ]

    /// What a browser makes of escaped text.
    static func unescaped(_ text: String) -> String {
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        let entities = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")]
        while let byte = rest.first {
            if let (entity, character) = entities.first(where: { rest.starts(with: $0.0.utf8) }) {
                result += Array(character.utf8)
                rest = rest.dropFirst(entity.utf8.count)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes between two texts of which the one begins and the other ends the whole.
    static func inner(of html: some HTML, _ start: String, _ end: String) -> [UInt8]? {
        let bytes = html.rendered().bytes
        guard bytes.starts(with: start.utf8), bytes.suffix(end.utf8.count).elementsEqual(end.utf8) else { return nil }
        guard bytes.count >= start.utf8.count + end.utf8.count else { return nil }
        return Array(bytes[start.utf8.count..<(bytes.count - end.utf8.count)])
    }
}

func sameBytes(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
