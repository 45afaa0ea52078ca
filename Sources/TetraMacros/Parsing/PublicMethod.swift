import SwiftSyntax

/// A method that the page may call.
struct PublicMethod {
    let name: String
    let parameters: [Parameter]
    let declaration: FunctionDeclSyntax

    /// The method, or `nil` for one that is not `@Public` or can't be called from a page.
    init?(_ declaration: FunctionDeclSyntax, component: String) {
        guard let attribute = declaration.attributes.publicAttribute, !attribute.isWatcher,
            declaration.publicMisuses.isEmpty
        else { return nil }
        self.init(unchecked: declaration, component: component)
    }

    private init(unchecked declaration: FunctionDeclSyntax, component: String) {
        name = declaration.name.plainText
        self.declaration = declaration
        parameters = declaration.signature.parameterClause.parameters.enumerated().map { index, parameter in
            Parameter(parameter, index: index, component: component)
        }
    }

    /// Whether the person is asked before each call.
    var asksFirst: Bool {
        declaration.attributes.publicAttribute?.options.contains { $0.optionName == "confirm" } ?? false
    }

    /// What the runtime is told of it: `.init("rename", updates: false)`.
    var description: String {
        let attribute = declaration.attributes.publicAttribute
        var parts = [name.literal]
        if attribute?.update?.trimmedDescription == "false" { parts.append("updates: false") }
        if let event = attribute?.event {
            parts.append("listens: \(event.trimmedDescription)")
            if !parameters.isEmpty {
                let names = parameters.map(\.savedName.literal).joined(separator: ", ")
                parts.append("parameters: [\(names)]")
            }
        }
        return ".init(\((parts + (attribute?.optionList ?? [])).joined(separator: ", ")))"
    }

    var returnType: TypeSyntax? {
        guard let type = declaration.signature.returnClause?.type, !type.isVoid else { return nil }
        return type.plain
    }

    /// `try await `, as far as the method needs it.
    var effects: String { declaration.signature.callEffects }
}

extension FunctionSignatureSyntax {
    var isAsync: Bool { effectSpecifiers?.asyncSpecifier != nil }

    /// `try await `, as far as a call needs it.
    var callEffects: String {
        (effectSpecifiers?.throwsClause == nil ? "" : "try ") + (isAsync ? "await " : "")
    }
}
