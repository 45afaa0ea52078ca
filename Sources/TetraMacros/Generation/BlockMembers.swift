import SwiftSyntax

extension BlockDeclaration {
    /// The type and `$name`.
    func members(_ attribute: AttributeSyntax) -> [DeclSyntax] {
        [type(stableName: stableName(attribute)), clientValue]
    }

    private var access: String { AccessLevel(function.modifiers).prefix }

    private func stableName(_ attribute: AttributeSyntax) -> String {
        attribute.givenName?.trimmedDescription ?? "\(component).componentName + \(".\(name)".literal)"
    }

    private func type(stableName: String) -> DeclSyntax {
        let passed =
            (value.map { [$0.argument("value")] } ?? []) + saved.map { $0.argument($0.name.escaped) }
        let made = saved.map { "\($0.name.escaped): try record.decode(\($0.savedName.literal))" }
        let record = saved.isEmpty ? "_" : "record"
        return DeclSyntax(
            lines: ["\(access)struct \(typeName): Tetra.BlockFunction {"]
                + saved.map { "let \($0.name.escaped): \($0.type.trimmedDescription)" }
                + [
                    "\(access)static var stateName: String { \(stableName) }",
                    "\(access)static var needsPreparation: Bool { \(!saved.isEmpty) }",
                    "\(access)static func visitStateTypes(_ visitor: inout Tetra.StateTypeVisitor) {",
                ] + saved.map { "visitor.visit(\($0.type.metatype))" } + [
                    "}",
                    "\(access)func content(_ value: \(value?.type.trimmedDescription ?? "Void")) -> some Tetra.HTML {",
                    "\(component).\(name.escaped)(\(passed.joined(separator: ", ")))", "}",
                    "\(access)func prepare(_ preparation: inout Tetra.StatePreparation) throws(Tetra.StateError) {",
                ] + saved.map { "try preparation.collect(\($0.name.escaped))" } + [
                    "}", "\(access)func encode(into encoder: inout Tetra.StateEncoder) throws(Tetra.StateError) {",
                    "try encoder.record { encoder throws(Tetra.StateError) in",
                ] + saved.map { "try encoder.field(\($0.savedName.literal), \($0.name.escaped))" } + [
                    "}", "}", initializer,
                    "\(access)init(from decoder: inout Tetra.StateDecoder) throws(Tetra.StateError) {",
                    "self = try decoder.record { \(record) throws(Tetra.StateError) in",
                    "\(typeName)(\(made.joined(separator: ", ")))", "}", "}", "}",
                ])
    }

    private var initializer: String {
        let list = saved.map { "\($0.name.escaped): \($0.type.trimmedDescription)" }.joined(separator: ", ")
        let body = saved.map { "self.\($0.name.escaped) = \($0.name.escaped)" }.joined(separator: "; ")
        return "fileprivate init(\(list)) { \(body) }"
    }

    private var clientValue: DeclSyntax {
        let peer = ("$" + name).escaped
        let result = "Tetra.Block<\(value?.type.trimmedDescription ?? "Void")>"
        let arguments = saved.map { "\($0.name.escaped): \($0.name.escaped)" }.joined(separator: ", ")
        let made = "Tetra.Block(\(typeName)(\(arguments)))"
        guard !saved.isEmpty else { return "\(raw: access)static var \(raw: peer): \(raw: result) { \(raw: made) }" }
        let list = saved.map { parameter in
            let start = "\(parameter.names): \(parameter.type.trimmedDescription)"
            return parameter.defaultValue.map { "\(start) = \($0.trimmedDescription)" } ?? start
        }
        return DeclSyntax(lines: [
            "\(access)static func \(peer)(\(list.joined(separator: ", "))) -> \(result) {", made, "}",
        ])
    }
}

extension ComponentDeclaration {
    /// The functions that can be passed on as blocks.
    var blockMembers: [DeclSyntax] {
        guard !blocks.isEmpty else { return [] }
        let list = blocks.map { "\($0.typeName).self" }.joined(separator: ", ")
        return ["\(raw: access)static var blocks: [any Tetra.BlockFunction.Type] { [\(raw: list)] }"]
    }
}
