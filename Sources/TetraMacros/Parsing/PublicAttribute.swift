import SwiftSyntax

/// The arguments of `@Public` by what they say.
struct PublicAttribute {
    /// What stands behind `watch:`, up to the first that is no key path.
    let watched: [ExprSyntax]
    let isWatcher: Bool
    /// The event behind `listen:`.
    let event: ExprSyntax?
    let update: ExprSyntax?
    /// The parameter of the page's address behind `url:`.
    let url: ExprSyntax?
    let history: ExprSyntax?
    /// What has no label: `.readOnly`, `.debounce(…)`.
    let options: [ExprSyntax]

    init(_ attribute: AttributeSyntax) {
        var (watched, options): ([ExprSyntax], [ExprSyntax]) = ([], [])
        var (event, update, url, history): (ExprSyntax?, ExprSyntax?, ExprSyntax?, ExprSyntax?)
        var isWatcher = false
        for argument in attribute.labeledArguments ?? [] {
            let value = argument.expression
            switch argument.label?.text {
            case "watch":
                isWatcher = true
                if value.isOption { options.append(value) } else { watched.append(value) }
            case "listen": event = value
            case "update": update = value
            case "url": url = value
            case "history": history = value
            case nil where isWatcher && !value.isOption: watched.append(value)
            case nil: options.append(value)
            default: break
            }
        }
        (self.watched, self.options, self.event, self.update) = (watched, options, event, update)
        (self.url, self.history) = (url, history)
        self.isWatcher = isWatcher
    }

    /// The literal behind `url:`; nil for anything else.
    var urlName: String? {
        guard let text = url?.as(StringLiteralExprSyntax.self)?.representedLiteralValue, !text.isEmpty else {
            return nil
        }
        return text
    }

    /// The options as they are handed on.
    var optionList: [String] { options.map(\.trimmedDescription) }
}

extension AttributeListSyntax {
    /// What the first `@Public` says.
    var publicAttribute: PublicAttribute? { attribute("Public").map(PublicAttribute.init) }

    /// All of them; more than one is a misuse.
    var publicAttributes: [AttributeSyntax] {
        compactMap { element in
            guard case .attribute(let attribute) = element, attribute.plainName == "Public" else { return nil }
            return attribute
        }
    }
}

extension ExprSyntax {
    /// `debounce` of `.debounce(…)`, `readOnly` of `.readOnly`.
    var optionName: String? {
        self.as(FunctionCallExprSyntax.self)?.calledExpression.memberName ?? memberName
    }

    /// Whether it looks like an option: a member or what a function gives.
    fileprivate var isOption: Bool { optionName != nil }

    /// The property of `\Self.title`; nil for any other path.
    func watchedProperty(of component: String) -> String? {
        guard let path = self.as(KeyPathExprSyntax.self), path.components.count == 1,
            let root = path.root?.trimmedDescription, root == "Self" || root == component,
            case .property(let property) = path.components.first?.component
        else { return nil }
        return property.declName.baseName.plainText
    }
}
