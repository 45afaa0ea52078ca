import SwiftSyntax

extension FunctionDeclSyntax {
    /// What keeps this method from being called by a page.
    var publicMisuses: [Finding] {
        let name = name.plainText
        var findings: [Finding] = []
        if isLoad || LifecycleHook(self) != nil {
            findings.append(Finding(.lifecycleMethod(name), at: self.name))
        }
        for modifier in modifiers {
            switch modifier.name.tokenKind {
            case .keyword(.static), .keyword(.class):
                findings.append(
                    Finding(.staticMethod(name), at: modifier, fixIts: [.remove(modifier, from: modifiers)]))
            case .keyword(.private), .keyword(.fileprivate):
                findings.append(
                    Finding(.privateAndPublic(name), at: modifier, fixIts: [.remove(modifier, from: modifiers)]))
            default: break
            }
        }
        if let generics = genericParameterClause {
            findings.append(Finding(.genericMethod(name), at: generics))
        }
        for parameter in signature.parameterClause.parameters {
            if let reason = parameter.unsupportedReason {
                let parameterName = (parameter.secondName ?? parameter.firstName).plainText
                findings.append(Finding(.unsupportedParameter(parameterName, of: name, reason), at: parameter))
            }
        }
        return findings
    }
}
