import SwiftSyntax

extension StateDeclaration {
    /// The types that generated code needs by name, spelt where names mean what they mean in the type itself.
    var formsMember: [DeclSyntax] {
        let lines = properties.flatMap(\.forms) + cases.flatMap { $0.values.flatMap(\.forms) } + oldTypes
        guard !lines.isEmpty else { return [] }
        return [DeclSyntax(lines: ["private struct StateForms\(whereClause) {"] + lines + ["}"])]
    }

    /// A function that compiles only if associated values can be saved; a function in it for each names case and value.
    var caseChecks: [DeclSyntax] {
        let checks = cases.flatMap { element in
            element.values.flatMap { value in
                ["func \("\(element.name)_\(value.name)".escaped)() {"] + StorageForm(value.type).checks + ["}"]
            }
        }
        guard !checks.isEmpty else { return [] }
        return [DeclSyntax(lines: ["private static func _checkCases()\(whereClause) {"] + checks + ["}"])]
    }

    private var oldTypes: [String] {
        migrations.enumerated().map { "typealias Old\($0) = \($1.old.trimmedDescription)" }
    }
}

extension SavedProperty {
    fileprivate var forms: [String] {
        guard let form = outerForm else { return [] }
        return (pickler.map { ["typealias \(picklerAlias) = \($0)"] } ?? [])
            + ["typealias \(formAlias) = \(form.storedType)"]
    }

    /// A function that compiles only if the property can be saved, so that the error stands at the property.
    func check(whereClause: String) -> DeclSyntax {
        let checks =
            type.map { StorageForm($0, pickler: pickler).checks }
            ?? ["TetraStateMacros.StateCheck.require(of: { (value: Self) in value.\(name.escaped) })"]
        return DeclSyntax(
            lines: ["private static func \("_check_\(name)".escaped)()\(whereClause) {"] + checks + ["}"])
    }
}

extension SavedValue {
    /// The name of the stored type, and the default value, both as they are meant where the enum stands.
    fileprivate var forms: [String] {
        let value = defaultValue.map {
            ["static func \(defaultFunction)() -> \(type.trimmedDescription) { \($0.trimmedDescription) }"]
        }
        return ["typealias \(formAlias) = \(form?.storedType ?? type.trimmedDescription)"] + (value ?? [])
    }
}
