import Tetra

/// The directives of one element, and the component that they belong to.
final class DirectiveBinding {
    /// The attribute that was read.
    let source: String
    let owner: HeldComponent
    let directives: [Directive]
    let spent = SpentListeners()
    /// What a bound field was last made to say; `nil` after new HTML. Between a click and its `input` event the field is
    /// ahead of the value and must not be set back.
    var shown: JSONValue?
    /// Whether what a person put into the field is no value of the property.
    var isRefused = false

    /// Reads `<reference>`, `<reference> [literals]` or, where there is no table, `[[directive]…] [literals]`.
    init(_ source: String, owner: HeldComponent, store: PageStore) throws(PageError) {
        self.source = source
        self.owner = owner
        let (head, rest) = Self.split(source)
        let template: JSONValue
        if head.utf8.first == UInt8(ascii: "[") {
            template = try Self.json(head)
        } else {
            guard let known = store.template(head, for: owner.type) else {
                throw .violation("no table of the page has the template \(head) of \(owner.type.name)")
            }
            template = known
        }
        let literals = rest.isEmpty ? [] : try Self.json(rest).elements
        var directives: [Directive] = []
        for each in template.elements { directives.append(try Directive(each, literals: literals)) }
        self.directives = directives
    }

    private static func json(_ text: String) throws(PageError) -> JSONValue {
        do {
            return try JSONReader.read(text)
        } catch {
            throw .violation("a directive is no JSON: \(error)")
        }
    }

    /// Splits at the first space that is not inside a string of JSON.
    private static func split(_ source: String) -> (String, String) {
        var isInString = false
        var isEscaped = false
        let bytes = Array(source.utf8)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case _ where isEscaped: isEscaped = false
            case UInt8(ascii: "\\"): isEscaped = isInString
            case UInt8(ascii: "\""): isInString.toggle()
            case UInt8(ascii: " ") where !isInString:
                return (
                    String(decoding: bytes[..<index], as: UTF8.self),
                    String(decoding: bytes[(index + 1)...], as: UTF8.self).collapsed.isEmpty
                        ? "" : String(decoding: bytes[(index + 1)...], as: UTF8.self)
                )
            default: break
            }
        }
        return (source, "")
    }

    /// Brings the element in line with its expressions.
    func apply(to element: ElementNode) {
        let evaluator = ExpressionEvaluator(scope: owner.scope, rows: element.rows)
        var driven = DrivenContent()
        if isRefused { driven.attributes["aria-invalid"] = .init(value: "true") }
        for directive in directives {
            switch directive {
            case .on, .focus, .each: continue
            case .bind(let place, let kind), .choices(let place, let kind):
                let value = evaluator.value(of: place)
                guard shown != value else { continue }
                shown = value
                isRefused = false
                FieldBinding(element, kind).write(value)
            case .editable(let place): driven.text = evaluator.text(of: place)
            case .show(let node):
                driven.attributes["hidden"] = .init(value: evaluator.isTrue(node) ? nil : "")
            case .class(let name, let node): driven.classes.append((name, evaluator.isTrue(node)))
            case .attribute(let name, let node):
                driven.attributes[name] = .init(value: Self.written(name, evaluator.value(of: node)))
            case .style(let name, let node):
                let value = evaluator.value(of: node)
                driven.styles[name] = .init(value: value == .null ? nil : ExpressionEvaluator.text(of: value))
            case .text(let node): driven.text = evaluator.text(of: node)
            }
        }
        element.driven = driven
    }

    /// What stands in an attribute for a value: true is empty, false and null are none, except for `aria-*` and
    /// `data-*`, which say "true" and "false".
    private static func written(_ name: String, _ value: JSONValue) -> String? {
        let saysTruth = name.hasPrefix("aria-") || name.hasPrefix("data-")
        return switch value {
        case .null: nil
        case .bool(let flag) where !saysTruth: flag ? "" : nil
        default: ExpressionEvaluator.text(of: value)
        }
    }
}
