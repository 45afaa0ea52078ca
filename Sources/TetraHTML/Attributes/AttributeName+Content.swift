extension AttributeName {
    /// What an attribute of a given name holds.
    enum Content {
        case text
        case url(URLRule)
        /// Several URLs, or values of which one might be a URL.
        case urlList
        case sourceSet
    }

    static func content(of name: String) -> Content {
        switch lowercased(name) {
        case "href", "xlink:href", "cite", "longdesc": .url(.link)
        case "src", "action", "formaction", "data", "codebase", "manifest", "profile", "classid": .url(.resource)
        case "poster", "background", "icon", "lowsrc", "dynsrc": .url(.image)
        case "ping", "archive", "from", "to", "by", "values": .urlList
        case "srcset", "imagesrcset": .sourceSet
        default: .text
        }
    }

    /// Why an attribute is not written: it is code, or there is a safe way for it. Nil for one that is free to use.
    ///
    /// The attribute is left out and the developer told, rather than the program stopped in a branch that is rarely shown.
    static func problem(with name: String, forExpression: Bool) -> String? {
        guard isName(name) else { return "A text that is not the name of an attribute was left out." }
        let lower = lowercased(name)
        if lower.utf8.starts(with: "on".utf8) { return "'\(name)' is an event handler: use .on(event, action)." }
        switch lower {
        case "style": return "Style attributes are forbidden by the policy: use .style(property, value)."
        case "srcdoc": return "'srcdoc' is a document of its own: give the frame a src."
        case "class": return "Classes are merged: use .class(names) or .class(name, when: condition)."
        default: break
        }
        if lower.utf8.starts(with: "data-tetra".utf8) { return "'\(name)' is kept for Tetra." }
        guard forExpression else { return nil }
        if case .text = content(of: name) { return nil }
        return "'\(name)' holds a URL, which the server checks: it can't follow an expression."
    }

    static func begins(_ name: String, _ prefix: String) -> Bool {
        lowercased(name).utf8.starts(with: prefix.utf8)
    }

    private static func lowercased(_ name: String) -> String {
        String(decoding: name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
