import SwiftSyntax

extension ComponentDeclaration {
    /// The statics that describe the component to the runtime.
    ///
    /// - Parameters:
    ///   - componentName: an expression.
    ///   - isGeneric: static stored properties can't stand in generic types.
    func descriptionMembers(componentName: String, isGeneric: Bool) -> [DeclSyntax] {
        let properties = properties.map(\.description)
        let methods = methods.map(\.description)
        return [
            "\(raw: access)static var componentName: String { \(raw: componentName) }",
            list("properties", of: "Tetra.ComponentProperty", properties, isStored: !isGeneric),
            list("methods", of: "Tetra.ComponentMethod", methods, isStored: !isGeneric),
            "\(raw: access)static var loadCanSuspend: Bool { \(raw: canSuspend) }",
            DeclSyntax(
                lines: ["\(access)static func stateShape(ofProperty index: Int) -> String? {"]
                    + indexSwitch(
                        "index", savedProperties { "return Tetra.PropertyShape.of(\($0.typeWitness))" },
                        otherwise: "return nil")
                    + ["}"]),
            DeclSyntax(
                lines: ["\(access)static func visitStateTypes(_ visitor: inout Tetra.StateTypeVisitor) {"]
                    + savedProperties { "Tetra.PropertyShape.visitStateTypes(of: \($0.typeWitness), &visitor)" }.map(
                        \.code)
                    + migrations.map {
                        "Tetra.PropertyShape.visitStateTypes(of: \($0.old.trimmedDescription).self, &visitor)"
                    } + ["Arguments.visitStateTypes(&visitor)", "}"]),
        ]
    }

    func list(_ name: String, of type: String, _ elements: [String], isStored: Bool) -> DeclSyntax {
        let array = "[\(elements.joined(separator: ", "))]"
        return isStored
            ? "\(raw: access)static let \(raw: name): [\(raw: type)] = \(raw: array)"
            : "\(raw: access)static var \(raw: name): [\(raw: type)] { \(raw: array) }"
    }

    /// A line of code for each property that can be saved.
    func savedProperties(_ code: (StoredProperty) -> String) -> [(index: Int, code: String)] {
        properties.enumerated().filter { $0.element.access.canBeSaved }.map { ($0.offset, code($0.element)) }
    }
}

extension StoredProperty {
    /// What the runtime is told of it.
    fileprivate var description: String {
        let start = ".init(\(name.literal), .\(access.rawValue)"
        if let store {
            return "\(start), store: .init(\(store.key), persisted: \(store.persisted), of: \(typeWitness)))"
        }
        guard let said = declaration.attributes.publicAttribute, let url = said.urlName else { return start + ")" }
        return "\(start), url: \(url.literal)\(said.history.map { ", history: \($0.trimmedDescription)" } ?? ""))"
    }

    /// What tells the compiler the property's type: the type itself, or the storage where only the compiler knows it.
    var typeWitness: String {
        if let form { return "\(form.storedType).self" }
        return type?.metatype ?? "{ (component: Self) in component.\(storageName) }"
    }
}
