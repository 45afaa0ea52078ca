/// What can be seen.
extension ElementNode {
    private static let neverShown: Set<String> = [
        "head", "script", "style", "template", "title", "meta", "link", "noscript", "datalist",
    ]

    /// Elements that continue a line; all others stand on lines of their own.
    static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
        "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ]

    /// Whether the element by itself is out of sight; those around it are not asked.
    var isHiddenItself: Bool {
        Self.neverShown.contains(name) || has("hidden") || name == "input" && inputType == "hidden"
            || name == "dialog" && !isOpen || isFoldedAway
    }

    /// Whether it stands in a `details` that is closed.
    private var isFoldedAway: Bool {
        guard let parent, parent.name == "details", !parent.isOpen else { return false }
        return !(name == "summary" && parent.elements.first { $0.name == "summary" } === self)
    }

    /// Whether nothing hides the element or one around it. Style sheets are not looked at.
    var isShown: Bool { !lineage.contains(where: \.isHiddenItself) }

    /// The text that can be seen, white space collapsed.
    var shownText: String { rawShownText.collapsed }

    private var rawShownText: String {
        guard !isHiddenItself else { return "" }
        var text = ""
        for child in content {
            switch child {
            case .text(let own): text += own
            case .element(let element):
                let inner = element.rawShownText
                text += Self.inline.contains(element.name) ? inner : " \(inner) "
            case .comment: break
            }
        }
        return text
    }
}

extension String {
    /// Without white space at the ends, and with one space for each run of it inside.
    var collapsed: String {
        split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" || $0 == "\u{C}" }
            .joined(separator: " ")
    }
}
