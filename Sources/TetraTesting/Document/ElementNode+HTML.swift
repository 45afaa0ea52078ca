/// The page as HTML again.
extension ElementNode {
    /// The element as it is now: driven attributes and texts included, what was typed not, since it is no attribute.
    var outerHTML: String {
        var html = "<\(name)"
        for (name, value) in attributesNow {
            html += value.isEmpty ? " \(name)" : " \(name)=\"\(value.escaped(quotes: true))\""
        }
        html += ">"
        guard !HTMLParser.voidElements.contains(name) else { return html }
        return html + innerHTML + "</\(name)>"
    }

    var innerHTML: String {
        let isRaw = HTMLParser.rawTextElements.contains(name)
        return content.reduce(into: "") { html, child in
            switch child {
            case .text(let text): html += isRaw ? text : text.escaped()
            case .element(let element): html += element.outerHTML
            case .comment(let text): html += "<!--\(text)-->"
            }
        }
    }

    private var attributesNow: [(String, String)] {
        let names = attributes.map(\.name)
        var new = driven.attributes.keys.filter { !names.contains($0) }.sorted()
        if !driven.classes.isEmpty, !names.contains("class") { new.append("class") }
        return (names + new).compactMap { name in attribute(name).map { (name, $0) } }
    }
}

extension String {
    func escaped(quotes: Bool = false) -> String {
        var bytes: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "\"") where quotes: bytes += Array("&quot;".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
