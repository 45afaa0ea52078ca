import SwiftSyntax

/// A case of an enum that `@StateCodable` stands on.
struct SavedCase {
    let name: String
    let values: [SavedValue]
    let syntax: EnumCaseElementSyntax

    init(_ syntax: EnumCaseElementSyntax) {
        let name = syntax.name.plainText
        self.name = name
        self.syntax = syntax
        values = (syntax.parameterClause?.parameters ?? []).enumerated().map { index, parameter in
            SavedValue(parameter, index: index, ofCase: name)
        }
    }
}

/// An associated value of a case.
struct SavedValue {
    /// What constructing the case needs before the value.
    let label: String?
    /// The name under which it is saved where there are several.
    let name: String
    /// What generated code calls it.
    let variable: String
    let type: TypeSyntax
    let defaultValue: ExprSyntax?
    let caseName: String

    init(_ parameter: EnumCaseParameterSyntax, index: Int, ofCase caseName: String) {
        let first = parameter.firstName
        label = first == nil || first?.tokenKind == .wildcard ? nil : first?.plainText
        name = label ?? "\(index)"
        variable = "value\(index)"
        type = parameter.type.plain
        defaultValue = parameter.defaultValue?.value.trimmed
        self.caseName = caseName
    }

    var isOptional: Bool { type.wrappedByOptional != nil }

    var form: StorageForm? {
        let form = StorageForm(type)
        return form.isPlain ? nil : form
    }

    var formAlias: String { "form_\(caseName)_\(name)".escaped }
    var defaultFunction: String { "default_\(caseName)_\(name)".escaped }

    /// The value in the form in which it is saved.
    var savedValue: String { form?.wrap(variable) ?? variable }

    /// An argument of the case's construction.
    func argument(_ value: String) -> String {
        label.map { "\($0.escapedLabel): \(value)" } ?? value
    }
}
