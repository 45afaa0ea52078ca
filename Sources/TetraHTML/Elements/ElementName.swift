/// Names of elements that are given as text by the program.
enum ElementName {
    /// Elements that HTML reads by rules of their own, void ones, and those that would end what is around them.
    private static let special: Set<String> = [
        "script", "style", "iframe", "noembed", "noframes", "noscript", "xmp", "plaintext", "textarea", "title",
        "template", "html", "head", "body", "frameset", "frame", "area", "base", "br", "col", "embed", "hr", "img",
        "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    /// Letters, digits, hyphens and dots, beginning with a letter, and none of the special ones.
    static func isSafe(_ name: StaticString) -> Bool {
        let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard let first = lower.first, (0x61...0x7A).contains(first) else { return false }
        let isName = lower.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
        }
        return isName && !special.contains(String(decoding: lower, as: UTF8.self))
    }
}
