import SwiftDiagnostics
import SwiftSyntax

extension VariableDeclSyntax {
    /// What keeps this variable from having the role that an attribute gives it.
    func roleMisuses(_ attribute: AttributeSyntax) -> [Finding] {
        let role = attribute.plainName ?? ""
        if isStatic {
            return [Finding(.notAStoredProperty(role, kind: "static ones"), at: attribute)]
        }
        if bindingSpecifier.tokenKind == .keyword(.let) {
            let fixIt = FixIt.replace(bindingSpecifier, with: .keyword(.var), "make it a `var`")
            return [Finding(.notAStoredProperty(role, kind: "constants"), at: bindingSpecifier, fixIts: [fixIt])]
        }
        if bindings.contains(where: \.isComputed) {
            return [Finding(.notAStoredProperty(role, kind: "computed ones"), at: attribute)]
        }
        return role == "Public" ? publicMisuses(attribute) : []
    }

    private func publicMisuses(_ attribute: AttributeSyntax) -> [Finding] {
        let name = bindings.first?.pattern.trimmedDescription ?? ""
        // `lazy`: what `filter` makes of syntax is a copy that stands nowhere.
        let hidden = modifiers.lazy.filter { modifier in
            modifier.detail == nil
                && (modifier.name.tokenKind == .keyword(.private) || modifier.name.tokenKind == .keyword(.fileprivate))
        }
        var findings: [Finding] = hidden.map { modifier in
            Finding(.privateAndPublic(name), at: modifier, fixIts: [.remove(modifier, from: modifiers)])
        }
        for argument in attribute.labeledArguments ?? [] {
            let option = argument.expression.optionName ?? ""
            switch argument.label?.text {
            case "update": findings.append(Finding(.updateOnProperty(name), at: argument))
            case "url" where PublicAttribute(attribute).urlName == nil:
                findings.append(
                    Finding(
                        .notLiteral("the name in the address", choices: "a string in quotes"), at: argument.expression))
            case "url" where PropertyAccess(attributes) == .readOnly:
                findings.append(Finding(.urlOnReadOnly(name), at: argument))
            case "watch", "listen": findings.append(Finding(.watchOnProperty(name), at: argument))
            case nil where PublicOptionName.ofCalls.contains(option):
                findings.append(Finding(.optionOnProperty(option, of: name), at: argument))
            case nil where argument.expression.memberName.map(PublicOptionName.ofAccess.contains) != true:
                findings.append(
                    Finding(.notLiteral("access", choices: "`.writable` or `.readOnly`"), at: argument.expression))
            default: break
            }
        }
        return findings
    }
}

extension FunctionDeclSyntax {
    /// What is wrong with the arguments of `@Public` on a method.
    func attributeMisuses(_ attribute: AttributeSyntax) -> [Finding] {
        let said = PublicAttribute(attribute)
        let name = name.plainText
        var findings: [Finding] = []
        if let update = said.update, !update.is(BooleanLiteralExprSyntax.self) {
            findings.append(Finding(.notLiteral("`update:`", choices: "`true` or `false`"), at: update))
        }
        for option in said.options {
            let word = option.optionName ?? ""
            if PublicOptionName.ofAccess.contains(word) {
                findings.append(Finding(.accessOnMethod(name), at: option))
            } else if !PublicOptionName.ofCalls.contains(word) {
                let choices = "`.debounce(…)`, `.throttle(…)` or `.confirm(…)`"
                findings.append(Finding(.notLiteral("an option", choices: choices), at: option))
            }
        }
        if let url = said.url { findings.append(Finding(.urlOnMethod(name), at: url)) }
        let timings = said.options.filter { $0.optionName.map(PublicOptionName.ofTiming.contains) == true }
        for timing in timings.dropFirst() { findings.append(Finding(.severalTimings(name), at: timing)) }
        if said.isWatcher {
            for option in said.options {
                guard let option = option.optionName, PublicOptionName.ofCallers.contains(option) else { continue }
                findings.append(Finding(.optionOnWatcher(option, of: name), at: attribute))
            }
        }
        return findings
    }
}

/// The options of `@Public` by what they are for.
enum PublicOptionName {
    static let ofAccess = ["writable", "readOnly"]
    static let ofTiming = ["debounce", "throttle"]
    /// Those that have a meaning only for what the page calls itself.
    static let ofCallers = ["confirm"]
    static let ofCalls = ofTiming + ofCallers
}

extension ExprSyntax {
    /// `readOnly` of `.readOnly`.
    var memberName: String? {
        self.as(MemberAccessExprSyntax.self)?.declName.baseName.text
    }
}
