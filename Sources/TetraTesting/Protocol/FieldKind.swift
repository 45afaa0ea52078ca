import Tetra

/// How the text of a control becomes a value: `text`, `filled`, `integer`, `number` or `flag`, with a `?` where an empty
/// one means nothing.
struct FieldKind {
    private let type: String
    private let isOptional: Bool

    init(_ word: JSONValue?) {
        let word = word?.text ?? "text"
        isOptional = word.hasSuffix("?")
        type = isOptional ? String(word.dropLast()) : word
    }

    /// The value of a text; nil where it is none of this kind.
    func value(of text: String) -> JSONValue? {
        if text.collapsed.isEmpty, isOptional || type != "text" { return isOptional ? .null : nil }
        switch type {
        case "flag": return .bool(text == "true")
        case "number", "integer":
            guard let number = Double(text.collapsed), number.isFinite else { return nil }
            let isFit = type == "number" || number == number.rounded() && number.magnitude < 0x1p53
            return isFit ? .number(number) : nil
        default: return .string(text)
        }
    }
}
