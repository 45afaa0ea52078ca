import SwiftSyntax

extension ComponentDeclaration {
    /// The type that keeps what a parent hands over to `load`.
    var argumentsMember: DeclSyntax {
        guard !parameters.isEmpty else { return "\(raw: access)typealias Arguments = Tetra.NoArguments" }
        var lines = ["\(access)struct Arguments: Tetra.ComponentArguments {"]
        for parameter in parameters {
            lines.append("\(access)let \(parameter.name.escaped): \(parameter.type.trimmedDescription)")
        }
        lines += memberwiseInitializer + restoringInitializer + description + saving
        lines.append("}")
        return DeclSyntax(lines: lines)
    }

    private var memberwiseInitializer: [String] {
        ["\(access)init(\(parameterList)) {"]
            + parameters.map { "self.\($0.name.escaped) = \($0.name.escaped)" } + ["}"]
    }

    private var restoringInitializer: [String] {
        var lines = [
            "\(access)init(from archive: Tetra.StateArchive, references: Tetra.ResolvedReferences) throws {"
        ]
        for parameter in parameters {
            let name = parameter.savedName.literal
            let value = "try archive.decode(\(name), as: \(parameter.type.metatype), references: references)"
            if let defaultValue = parameter.defaultValue {
                lines += ["if archive.contains(\(name)) {", "self.\(parameter.name.escaped) = \(value)", "} else {"]
                lines += ["self.\(parameter.name.escaped) = \(defaultValue.trimmedDescription)", "}"]
            } else {
                lines.append("self.\(parameter.name.escaped) = \(value)")
            }
        }
        return lines + ["}"]
    }

    private var description: [String] {
        let shapes = parameters.map { "(\($0.savedName.literal), Tetra.PropertyShape.of(\($0.type.metatype)))" }
        let key =
            parameters.count == 1
            ? "Tetra.AutomaticKey.of(\(parameters[0].name.escaped))" : "nil"
        return [
            "\(access)static var stateShape: String {",
            "Tetra.PropertyShape.of(arguments: [\(shapes.joined(separator: ", "))])", "}",
            "\(access)static func visitModels(_ visitor: inout Tetra.StateTypeVisitor) {",
        ] + parameters.map { "Tetra.PropertyShape.visitModels(of: \($0.type.metatype), &visitor)" } + [
            "}", "\(access)var automaticKey: Tetra.HTMLKey? { \(key) }",
        ]
    }

    private var saving: [String] {
        ["\(access)func prepare(_ preparation: inout Tetra.StatePreparation) throws {"]
            + parameters.map { "try preparation.collect(self.\($0.name.escaped))" }
            + ["}", "\(access)func encode(into writer: inout Tetra.StateArchiveWriter) throws {"]
            + parameters.map { "try writer.save(\($0.savedName.literal), self.\($0.name.escaped))" } + ["}"]
    }
}
