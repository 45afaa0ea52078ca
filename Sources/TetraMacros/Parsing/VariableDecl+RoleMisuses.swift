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
        let hidden = modifiers.filter { modifier in
            modifier.detail == nil
                && (modifier.name.tokenKind == .keyword(.private) || modifier.name.tokenKind == .keyword(.fileprivate))
        }
        var findings = hidden.map { modifier in
            Finding(.privateAndPublic(name), at: modifier, fixIts: [.remove(modifier, from: modifiers)])
        }
        for argument in attribute.labeledArguments ?? [] {
            if argument.label?.text == "update" {
                findings.append(Finding(.updateOnProperty(name), at: argument))
            } else if !["writable", "readOnly"].contains(argument.expression.memberName) {
                findings.append(
                    Finding(.notLiteral("access", choices: "`.writable` or `.readOnly`"), at: argument.expression))
            }
        }
        return findings
    }
}

extension FunctionDeclSyntax {
    /// What is wrong with the arguments of `@Public` on a method.
    func attributeMisuses(_ attribute: AttributeSyntax) -> [Finding] {
        (attribute.labeledArguments ?? []).compactMap { argument in
            if argument.label?.text != "update" { return Finding(.accessOnMethod(name.plainText), at: argument) }
            if argument.expression.is(BooleanLiteralExprSyntax.self) { return nil }
            return Finding(.notLiteral("`update:`", choices: "`true` or `false`"), at: argument.expression)
        }
    }
}

extension ExprSyntax {
    /// `readOnly` of `.readOnly`.
    var memberName: String? {
        self.as(MemberAccessExprSyntax.self)?.declName.baseName.text
    }
}
