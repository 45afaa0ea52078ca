import SwiftSyntax

extension ComponentDeclaration {
    /// What the runtime keeps in the component, and the two initialisers.
    var instanceMembers: [DeclSyntax] {
        let parameters = parameters
        let arguments = parameters.map { $0.argument($0.name.escaped) }.joined(separator: ", ")
        let made = parameters.isEmpty ? "Tetra.NoArguments()" : "Arguments(\(arguments))"
        return [
            "\(raw: access)var componentInstance: Tetra.ComponentInstance<Arguments>",
            "\(raw: access)var context: Tetra.ComponentContext { componentInstance.context }",
            "\(raw: access)var client: Tetra.ClientQueue { componentInstance.client }",
            DeclSyntax(lines: [
                "\(access)init(\(parameterList)) {",
                "componentInstance = Tetra.ComponentInstance(arguments: \(made))",
                "}",
            ]),
            DeclSyntax(lines: [
                "\(access)init(componentInstance: Tetra.ComponentInstance<Arguments>) {",
                "self.componentInstance = componentInstance",
                "}",
            ]),
        ]
    }

    /// `load`'s parameters with their defaults.
    var parameterList: String {
        parameters.map { parameter in
            let start = "\(parameter.names): \(parameter.type.trimmedDescription)"
            guard let value = parameter.defaultValue else { return start }
            return "\(start) = \(value.trimmedDescription)"
        }.joined(separator: ", ")
    }
}
