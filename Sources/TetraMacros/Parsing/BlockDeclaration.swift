import SwiftSyntax

/// A static function with `@Block`: what stands first without a label is what it is called with, the labelled rest is
/// given beforehand and saved.
struct BlockDeclaration {
    let name: String
    let component: String
    let function: FunctionDeclSyntax
    let parameters: [Parameter]

    init(_ function: FunctionDeclSyntax, component: String) {
        name = function.name.plainText
        self.component = component
        self.function = function
        parameters = function.signature.parameterClause.parameters.enumerated().map { index, parameter in
            Parameter(parameter, index: index, component: component)
        }
    }

    var typeName: String { ("_$" + name).escaped }

    /// What it is called with.
    var value: Parameter? { parameters.first.flatMap { $0.label == nil ? $0 : nil } }

    /// What is given beforehand.
    var saved: [Parameter] { value == nil ? parameters : Array(parameters.dropFirst()) }

    func misuses(_ attribute: AttributeSyntax) -> [Finding] {
        func finding(_ demand: String, _ node: some SyntaxProtocol) -> Finding {
            Finding(.blockForm(demand), at: node)
        }
        var findings: [Finding] = []
        if !function.modifiers.contains(where: { $0.name.tokenKind == .keyword(.static) }) {
            findings.append(finding("is `static`, because it is found again by its name alone", function.name))
        }
        if let generics = function.genericParameterClause {
            findings.append(finding("is not generic", generics))
        }
        if let effects = function.signature.effectSpecifiers {
            findings.append(finding("neither waits nor throws; do that in `load`", effects))
        }
        if function.signature.returnClause?.type.trimmedDescription.hasSuffix("HTML") != true {
            findings.append(finding("returns `some HTML`", function.name))
        }
        for parameter in saved {
            if parameter.label == nil {
                findings.append(
                    finding("takes one value without a label, first; what is saved has labels", parameter.syntax))
            } else if !StorageForm(parameter.type).isPlain {
                findings.append(finding("saves arguments of concrete types", parameter.syntax))
            }
        }
        for parameter in parameters {
            guard let reason = parameter.syntax.unsupportedReason else { continue }
            findings.append(finding("takes values; `\(parameter.name)` \(reason)", parameter.syntax))
        }
        if let given = attribute.givenName, given.as(StringLiteralExprSyntax.self)?.representedLiteralValue == nil {
            findings.append(Finding(.nameIsNotLiteral(), at: given))
        }
        return findings
    }
}
