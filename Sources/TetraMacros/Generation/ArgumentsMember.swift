import SwiftSyntax

extension ComponentDeclaration {
    /// The type that keeps what a parent hands over to `load`.
    var argumentsMember: DeclSyntax {
        guard !parameters.isEmpty else { return "\(raw: access)typealias Arguments = Tetra.NoArguments" }
        var lines = ["\(access)struct Arguments: Tetra.ComponentArguments {"]
        for parameter in parameters {
            lines.append("\(access)let \(parameter.name.escaped): \(parameter.type.trimmedDescription)")
        }
        lines += memberwiseInitializer + restoringInitializer + addressMembers + description + saving + checks
        lines.append("}")
        return DeclSyntax(lines: lines)
    }

    private var memberwiseInitializer: [String] {
        ["\(access)init(\(parameterList)) {"]
            + parameters.map { "self.\($0.name.escaped) = \($0.name.escaped)" } + ["}"]
    }

    private var restoringInitializer: [String] {
        var lines = [
            "\(access)init(from reader: Tetra.StateArchiveReader) throws {"
        ]
        for parameter in parameters {
            let defaultValue = parameter.defaultValue.map { ", default: \($0.trimmedDescription)" } ?? ""
            let closure = parameter.form.map { " \($0.unwrapClosure())" } ?? ""
            lines.append(
                "self.\(parameter.name.escaped) = try Tetra.PropertyCoding.argument(\(parameter.savedName.literal), "
                    + "as: \(parameter.storedMetatype), from: reader\(defaultValue))\(closure)")
        }
        return lines + ["}"]
    }

    /// How a page gives `load` what stands in its address.
    private var addressMembers: [String] {
        let arguments = parameters.map { parameter in
            ".init(\(parameter.name.literal), \\.\(parameter.name.escaped)"
                + (parameter.defaultValue == nil ? ")" : ", hasDefault: true)")
        }
        return [
            "\(access)static var pageArguments: [Tetra.PageArgument<Self>] { [\(arguments.joined(separator: ", "))] }",
            "\(access)init(page reader: inout Tetra.PageArgumentReader) throws {",
        ]
            + parameters.map { parameter in
                let defaultValue = parameter.defaultValue.map { "default: \($0.trimmedDescription)" } ?? ""
                return "self.\(parameter.name.escaped) = try reader.next(\(defaultValue))"
            } + ["}"]
    }

    private var description: [String] {
        let shapes = parameters.map { "(\($0.savedName.literal), Tetra.PropertyShape.of(\($0.storedMetatype)))" }
        let key =
            parameters.count == 1
            ? "Tetra.AutomaticKey.of(\(parameters[0].name.escaped))" : "nil"
        return [
            "\(access)static var stateShape: String {",
            "Tetra.PropertyShape.of(arguments: [\(shapes.joined(separator: ", "))])", "}",
            "\(access)static func visitStateTypes(_ visitor: inout Tetra.StateTypeVisitor) {",
        ] + parameters.map { "Tetra.PropertyShape.visitStateTypes(of: \($0.storedMetatype), &visitor)" } + [
            "}", "\(access)var automaticKey: Tetra.HTMLKey? { \(key) }",
        ]
    }

    private var saving: [String] {
        ["\(access)func prepare(_ preparation: inout Tetra.StatePreparation) throws {"]
            + parameters.map { "try Tetra.PropertyCoding.collect(\($0.savedValue), &preparation)" }
            + ["}", "\(access)func encode(into writer: inout Tetra.StateArchiveWriter) throws {"]
            + parameters.map {
                "try Tetra.PropertyCoding.save(\($0.savedName.literal), \($0.savedValue), into: &writer)"
            } + ["}"]
    }

    /// Compiles only if the arguments can be saved; the function's name names the parameter.
    private var checks: [String] {
        parameters.flatMap { parameter in
            ["private static func \(("_check_" + parameter.name).escaped)() {"]
                + StorageForm(parameter.type).checks + ["}"]
        }
    }
}

extension Parameter {
    /// The form in which it stands in the state; nil where it stands there as it is.
    fileprivate var form: StorageForm? {
        let form = StorageForm(type)
        return form.isPlain ? nil : form
    }

    fileprivate var storedMetatype: String { form.map { "\($0.storedType).self" } ?? type.metatype }

    fileprivate var savedValue: String {
        let value = "self.\(name.escaped)"
        return form?.wrap(value) ?? value
    }
}
