extension AttributeName {
    /// What an attribute of a given name holds.
    enum Content {
        case text
        case url(URLRule)
        /// Several URLs, or values of which one might be a URL.
        case urlList
        case sourceSet
    }

    static func content(of name: StaticString) -> Content {
        switch lowercased(name) {
        case "href", "xlink:href", "cite", "longdesc": .url(.link)
        case "src", "action", "formaction", "data", "codebase", "manifest", "profile", "classid": .url(.resource)
        case "poster", "background", "icon", "lowsrc", "dynsrc": .url(.image)
        case "ping", "archive", "from", "to", "by", "values": .urlList
        case "srcset", "imagesrcset": .sourceSet
        default: .text
        }
    }

    /// Stops a program that writes an attribute which is code, or for which there is a safe way.
    static func requireFree(_ name: StaticString, forExpression: Bool) {
        precondition(isName(name), "'\(name)' is not the name of an attribute.")
        let lower = lowercased(name)
        precondition(!lower.utf8.starts(with: "on".utf8), "'\(name)' is an event handler: use .on(event, action).")
        precondition(lower != "style", "Style attributes are forbidden by the policy: use .style(property, value).")
        precondition(lower != "srcdoc", "'srcdoc' is a document of its own: give the frame a src.")
        precondition(lower != "class", "Classes are merged: use .class(names) or .class(name, when: condition).")
        precondition(!lower.utf8.starts(with: "data-tetra".utf8), "'\(name)' is kept for Tetra.")
        guard forExpression else { return }
        if case .text = content(of: name) { return }
        preconditionFailure("'\(name)' holds a URL, which the server checks: it can't follow an expression.")
    }

    static func begins(_ name: StaticString, _ prefix: String) -> Bool {
        lowercased(name).utf8.starts(with: prefix.utf8)
    }

    private static func lowercased(_ name: StaticString) -> String {
        let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        return String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
