import SwiftSyntax

/// A type whose properties are members of an object of the page.
struct PageObjectDeclaration {
    /// As code outside of all types spells it.
    let type: String
    let fields: [String]
    private let access: String
    private let generics: [String]
    private let findings: [Finding]

    /// A model, of which the page sees some properties.
    init(_ declaration: some DeclGroupSyntax, type: String, fields: [String]) {
        self.type = type
        self.fields = fields
        access = AccessLevel(declaration.modifiers).memberPrefix
        generics = []
        findings = []
    }

    /// A struct, of which the page sees all that is stored.
    init(_ syntax: StructDeclSyntax, type: String) {
        var fields: [String] = []
        var findings: [Finding] = []
        for variable in syntax.memberBlock.members.compactMap({ $0.decl.as(VariableDeclSyntax.self) })
        where !variable.isStatic {
            if variable.bindings.count > 1 {
                findings.append(Finding(.severalMembers, at: variable))
                continue
            }
            guard let property = SavedProperty(variable) else { continue }
            if AccessLevel(variable.modifiers) <= .fileprivate {
                findings.append(Finding(.privateMember(property.name), at: variable))
            }
            fields.append(property.name)
        }
        self.type = type
        self.fields = fields
        self.findings = findings
        access = AccessLevel(syntax.modifiers).memberPrefix
        generics = syntax.genericParameterClause?.parameters.map(\.name.text) ?? []
    }

    var misuses: [Finding] { findings }

    /// All that is implied, too, because a conditional conformance implies nothing. A generic type is a value of the page
    /// where what it holds is.
    var conformances: String {
        let all = "Tetra.PageValue, Tetra.PageObject, Tetra.PageReadable, Tetra.ClientConvertible"
        guard !generics.isEmpty else { return all }
        return "\(all) where " + generics.map { "\($0): Tetra.PageValue" }.joined(separator: ", ")
    }

    /// The names for expressions, and the value for the page.
    var members: [String] {
        let values = fields.map { "\($0.literal): self.\($0.escaped).pageValue" }.joined(separator: ", ")
        let own =
            generics.isEmpty ? [] : ["\(access)typealias ClientValue = \(type)<\(generics.joined(separator: ", "))>"]
        return own + ["\(access)struct PageFields: Sendable {"]
            + fields.map { "\(access)let \($0.escaped) = Tetra.PageField(\($0.literal), \\\(type).\($0.escaped))" }
            + ["}", "\(access)static var pageFields: PageFields { PageFields() }"]
            + ["\(access)var pageValue: Tetra.JSONValue { .object([\(values.isEmpty ? ":" : values)]) }"]
    }

    /// The initialiser that reads what the page sent.
    var reading: [String] {
        let names = fields.map(\.literal).joined(separator: ", ")
        return [
            "\(access)init(pageValue: Tetra.JSONValue) throws(Tetra.PageValueError) {",
            "let reader = try Tetra.PageObjectReader(pageValue, members: [\(names)])",
        ] + (fields.isEmpty ? ["_ = reader"] : fields.map { "self.\($0.escaped) = try reader.read(\($0.literal))" }) + [
            "}"
        ]
    }
}
