import SwiftSyntax

/// The component's `load`: its parameters are the component's initialiser.
struct LoadFunction {
    let parameters: [Parameter]
    let declaration: FunctionDeclSyntax

    init(_ declaration: FunctionDeclSyntax, component: String) {
        self.declaration = declaration
        parameters = declaration.signature.parameterClause.parameters.enumerated().map { index, parameter in
            Parameter(parameter, index: index, component: component)
        }
    }

    var isAsync: Bool { declaration.signature.isAsync }
    var effects: String { declaration.signature.callEffects }

    var misuses: [Finding] {
        var findings: [Finding] = []
        if let modifier = declaration.modifiers.first(where: { $0.name.tokenKind == .keyword(.static) }) {
            findings.append(
                Finding(.staticLoad(), at: modifier, fixIts: [.remove(modifier, from: declaration.modifiers)]))
        }
        if let generics = declaration.genericParameterClause {
            findings.append(Finding(.genericLoad(), at: generics))
        }
        if let result = declaration.signature.returnClause, !result.type.isVoid {
            findings.append(Finding(.returningLoad(), at: result))
        }
        var names: Set<String> = []
        for parameter in parameters {
            if let reason = parameter.syntax.unsupportedReason {
                findings.append(
                    Finding(.unsupportedParameter(parameter.name, of: "load", reason), at: parameter.syntax))
            }
            if !names.insert(parameter.savedName).inserted {
                findings.append(Finding(.sameArgument(parameter.savedName), at: parameter.syntax))
            }
        }
        return findings
    }
}
