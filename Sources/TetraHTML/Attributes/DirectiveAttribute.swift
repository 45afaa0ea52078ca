/// Something that the page does with an element, and how it looks at first.
public struct DirectiveAttribute: HTMLAttributeValue, Sendable {
    let directive: ClientDirective
    var target = BindingTarget.none

    init(_ directive: ClientDirective, target: BindingTarget = .none) {
        self.directive = directive
        self.target = target
    }

    public func writeClasses(into writer: inout HTMLWriter) {
        guard case .class(let name, let condition) = directive, writer.evaluator.isTrue(condition) else { return }
        writer.addClasses(name)
    }

    public func writeDirectives(into writer: inout HTMLWriter) {
        if case .attribute(let name, _) = directive,
            let problem = AttributeName.problem(with: name, forExpression: true)
        {
            return writer.problem(problem)
        }
        if case .style(let property, _) = directive, !AttributeName.isProperty(property) {
            return writer.problem("A text that is not the name of a CSS property was left out.")
        }
        writer.closeClasses()
        writer.closeStyles()
        writer.add(directive)
        switch directive {
        case .show(let condition):
            if !writer.evaluator.isTrue(condition) { writer.derivedAttribute("hidden", nil) }
        case .attribute(let name, let node):
            writer.derivedAttribute(name, of: writer.evaluator.value(of: node))
        case .text(let node):
            writer.replacement = writer.evaluator.text(of: node)
        case .bind(_, let place, _):
            writer.paint(writer.evaluator.value(of: place), on: target)
        case .on, .class, .style, .focus, .each: break
        }
    }

    public func writeStyles(into writer: inout HTMLWriter) {
        guard case .style(let property, let node) = directive, AttributeName.isProperty(property) else { return }
        let value = writer.evaluator.value(of: node)
        if value != .null { writer.addStyle(property, ExpressionEvaluator.text(of: value)) }
    }
}

/// What of an element a binding keeps in step with a property.
enum BindingTarget: Sendable {
    case none
    /// The value of an input, or whether a radio button with that value is checked.
    case value
    /// Whether a checkbox is checked, or a radio button whose value is `true` or `false`.
    case checked
    /// Whether a checkbox of a group is checked.
    case choices
    /// The text of a `textarea`.
    case content
    /// The chosen options of a `select`.
    case selection
    /// The text of an element that can be edited.
    case editable
}
