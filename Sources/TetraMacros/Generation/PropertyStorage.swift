import SwiftSyntax
import SwiftSyntaxBuilder

extension StoredProperty {
    /// `private var _title: String = ""`.
    var storageDeclaration: DeclSyntax {
        let start = "private var \(storageName)"
        guard let value = initialValue?.trimmedDescription else {
            return "\(raw: start) = Tetra.LoadedValue<\(raw: type?.trimmedDescription ?? "Never")>()"
        }
        guard let annotation = binding.typeAnnotation?.type.plain.trimmedDescription else {
            return "\(raw: start) = \(raw: value)"
        }
        return "\(raw: start): \(raw: annotation) = \(raw: value)"
    }

    /// A function that compiles only if the property can be saved, so that the error stands at the property.
    var check: [DeclSyntax] {
        guard access.canBeSaved else { return [] }
        let checks =
            type.map { StorageForm($0, pickler: declaration.attributes.pickler).checks }
            ?? initialValue.map { ["TetraStateMacros.StateCheck.require(initialValue: \($0.trimmedDescription))"] }
            ?? []
        let name = ("_check_" + name).escaped
        return [DeclSyntax(lines: ["private static func \(name)() {"] + checks + ["}"])]
    }

    /// Reading and changing through the storage, with the person's observers around a change.
    func accessors(index: String) -> [AccessorDeclSyntax] {
        let record = "componentInstance.propertyWillChange(\(index))"
        let get: AccessorDeclSyntax = "get { \(raw: storage) }"
        let willSet = observer(.willSet)
        let didSet = observer(.didSet)
        guard willSet != nil || didSet != nil else {
            return [
                get,
                "set { \(raw: record)\n\(raw: storage) = newValue }",
                "_modify { \(raw: record)\nyield &\(raw: storage) }",
            ]
        }
        let lines =
            [record] + firstValue + (willSet.map { call($0, with: "newValue", named: "newValue") } ?? [])
            + (didSet == nil ? [] : ["let previousValue = \(storage)"]) + ["\(storage) = newValue"]
            + (didSet.map { call($0, with: "previousValue", named: "oldValue") } ?? [])
        return [get, AccessorDeclSyntax(stringLiteral: (["set {"] + lines + ["}"]).joined(separator: "\n"))]
    }

    /// The first value of a property without a default is no change: it runs no observers, as in an initialiser.
    private var firstValue: [String] {
        isLoaded ? ["guard \(storageName).isSet else {", "\(storage) = newValue", "return", "}"] : []
    }

    /// An observer's body as a closure that is run in place, so that a `return` leaves the observer alone.
    private func call(_ observer: AccessorDeclSyntax, with value: String, named defaultName: String) -> [String] {
        guard let body = observer.body else { return [] }
        let statements = ObserverRewriter(property: name, storage: storage, in: body).rewrite(body.statements)
        let parameter = observer.parameters?.name.text ?? defaultName
        return ["({ (\(parameter)) -> Void in", statements.trimmedDescription, "})(\(value))"]
    }
}
