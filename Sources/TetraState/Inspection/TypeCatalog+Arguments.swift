extension TypeCatalog {
    /// Arguments out of their common shape, `"list:int,tags:[string:[int]]"`: names and shapes between the commas that
    /// stand outside of all brackets.
    public static func arguments(inShape shape: String) -> [Property] {
        var parts: [String] = []
        var depth = 0
        for character in shape {
            switch character {
            case "[", "{", "(", "<": depth += 1
            case "]", "}", ")", ">": depth -= 1
            default: break
            }
            if parts.isEmpty || (character == "," && depth == 0) { parts.append("") }
            if character != "," || depth > 0 { parts[parts.count - 1].append(character) }
        }
        return parts.compactMap { part in
            guard let colon = part.firstIndex(of: ":") else { return nil }
            return Property(name: String(part[..<colon]), shape: String(part[part.index(after: colon)...]))
        }
    }
}
