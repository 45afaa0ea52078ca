import SwiftSyntax

extension ComponentDeclaration {
    /// The type that keeps what a parent hands over to `load`.
    var argumentsMember: DeclSyntax {
        guard !parameters.isEmpty else { return "\(raw: access)typealias Arguments = Tetra.NoArguments" }
        var lines = ["\(access)struct Arguments: Tetra.ComponentArguments {"]
        for parameter in parameters {
            lines.append("\(access)let \(parameter.name.escaped): \(parameter.type.trimmedDescription)")
        }
        lines += memberwiseInitializer + restoringInitializer + description + saving + checks
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
            let defaultValue = parameter.defaultValue.map { ", default: \($0.trimmedDescription)" } ?? ""
            lines.append(
                "self.\(parameter.name.escaped) = try Tetra.PropertyCoding.argument(\(parameter.savedName.literal), "
                    + "as: \(parameter.type.metatype), from: archive, references: references\(defaultValue))")
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
            "\(access)static func visitStateTypes(_ visitor: inout Tetra.StateTypeVisitor) {",
        ] + parameters.map { "Tetra.PropertyShape.visitStateTypes(of: \($0.type.metatype), &visitor)" } + [
            "}", "\(access)var automaticKey: Tetra.HTMLKey? { \(key) }",
        ]
    }

    private var saving: [String] {
        ["\(access)func prepare(_ preparation: inout Tetra.StatePreparation) throws {"]
            + parameters.map { "try Tetra.PropertyCoding.collect(self.\($0.name.escaped), &preparation)" }
            + ["}", "\(access)func encode(into writer: inout Tetra.StateArchiveWriter) throws {"]
            + parameters.map {
                "try Tetra.PropertyCoding.save(\($0.savedName.literal), self.\($0.name.escaped), into: &writer)"
            } + ["}"]
    }

    /// Compiles only if the arguments can be saved; the function's name names the parameter.
    private var checks: [String] {
        parameters.map { parameter in
            let name = ("_check_" + parameter.name).escaped
            return "private static func \(name)() { Tetra.requireStateCodable(\(parameter.type.metatype)) }"
        }
    }
}
