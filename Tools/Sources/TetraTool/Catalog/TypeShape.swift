/// A type's shape, such as `[string:Shop.Item?]`, taken apart one level at a time.
struct TypeShape: Equatable {
    let text: String

    init(_ text: String) { self.text = text }

    /// Where the catalog says nothing.
    static let unknown = TypeShape("")

    /// What an optional holds; any other shape itself.
    var unwrapped: TypeShape {
        text.hasSuffix("?") ? TypeShape(String(text.dropLast())).unwrapped : self
    }

    /// What a list, a set or a map holds; the values of a map.
    var element: TypeShape { pair?.value ?? inside.map(TypeShape.init) ?? .unknown }

    /// The keys of a map.
    var key: TypeShape { pair?.key ?? .unknown }

    /// The name of a model, of a type or of what is built in: without the mark of a reference.
    var name: String { text.hasPrefix("&") ? String(text.dropFirst()) : text }

    /// What stands between the brackets around the whole.
    private var inside: String? {
        let bare = unwrapped.text
        let isBracketed = (bare.hasPrefix("[") && bare.hasSuffix("]")) || (bare.hasPrefix("{") && bare.hasSuffix("}"))
        return isBracketed ? String(bare.dropFirst().dropLast()) : nil
    }

    private var pair: (key: TypeShape, value: TypeShape)? {
        guard let inside else { return nil }
        let parts = Self.split(inside, at: ":")
        return parts.count == 2 ? (TypeShape(parts[0]), TypeShape(parts[1])) : nil
    }

    /// The parts between separators that stand outside of all brackets.
    static func split(_ text: String, at separator: Character) -> [String] {
        var parts = [""]
        var depth = 0
        for character in text {
            switch character {
            case "[", "{", "(", "<": depth += 1
            case "]", "}", ")", ">": depth -= 1
            default: break
            }
            if character == separator, depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts
    }
}
