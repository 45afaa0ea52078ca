import SwiftSyntax

extension StateDeclaration {
    /// The members of the extension, of whatever kind the type is.
    ///
    /// - Parameter stableName: an expression.
    func extensionMembers(stableName: String) -> [String] {
        let name =
            generics.isEmpty
            ? stableName : "TetraStateMacros.StateTypes.name(\(stableName), \(generics.arguments))"
        let shared = ["\(access)static var stateName: String { \(name) }"] + fields + visiting
        switch kind {
        case .structure: return shared + needsPreparation + structureMembers
        case .object: return shared + objectMembers
        case .choice(let isRaw): return shared + needsPreparation + (isRaw ? rawMembers : choiceMembers)
        }
    }

    /// A function that throws what archives throw.
    func function(_ signature: String, _ body: [String]) -> [String] {
        ["\(access)\(signature) throws(TetraState.StateError) {"] + body + ["}"]
    }

    private var fields: [String] {
        let fields =
            kind.isChoice
            ? cases.map { "\($0.name.literal), shape: \($0.shape(isRaw: kind == .choice(raw: true)))" }
            : properties.map {
                "\($0.name.literal), shape: TetraStateMacros.StateTypes.shape(of: \($0.witness.code))"
            }
        return ["\(access)static var stateFields: [TetraState.StateField] {", "["]
            + fields.map { "TetraState.StateField(\($0))," } + ["]", "}"]
    }

    private var visiting: [String] {
        let types =
            properties.map { "\($0.witness.label)\($0.witness.code)" }
            + cases.flatMap { $0.values.map { "StateForms.\($0.formAlias).self" } }
            + migrations.indices.map { "StateForms.Old\($0).self" }
        return ["\(access)static func visitStateTypes(_ visitor: inout TetraState.StateTypeVisitor) {"]
            + types.map { "TetraStateMacros.StateTypes.visit(\($0), &visitor)" } + ["}"]
    }

    private var needsPreparation: [String] {
        let areBuiltIn =
            properties.allSatisfy { $0.pickler != nil || $0.type?.isBuiltInValue == true }
            && cases.allSatisfy { $0.values.allSatisfy { $0.type.isBuiltInValue } }
        return ["\(access)static var needsPreparation: Bool { \(!areBuiltIn) }"]
    }
}

extension StateDeclaration.Kind {
    var isChoice: Bool {
        if case .choice = self { true } else { false }
    }
}

extension SavedCase {
    /// What its values look like in a state, as an expression.
    func shape(isRaw: Bool) -> String {
        if isRaw { return "raw".literal }
        let shapes = values.map { "\\(TetraStateMacros.StateTypes.shape(of: StateForms.\($0.formAlias).self))" }
        switch values.count {
        case 0: return "".literal
        case 1: return "\"\(shapes[0])\""
        default: return "\"{\(zip(values, shapes).map { "\($0.name):\($1)" }.joined(separator: ","))}\""
        }
    }
}

extension TypeSyntax {
    /// Whether the type is plainly one of the standard library or of Foundation that refers to nothing.
    var isBuiltInValue: Bool {
        switch StorageForm(self) {
        case .tuple(let elements): return elements.allSatisfy { $0.form.isBuiltInValue }
        case .plain(let type): return type.isPlainBuiltIn
        default: return false
        }
    }

    private var isPlainBuiltIn: Bool {
        if let inside = parenthesized ?? wrappedByOptional ?? elementOfList?.0 { return inside.isBuiltInValue }
        if let (key, value) = keyAndValue { return key.isBuiltInValue && value.isBuiltInValue }
        return Self.builtInValues.contains(trimmedDescription)
    }

    private static let builtInValues: Set = [
        "Bool", "String", "Substring", "Character", "Double", "Float", "Int", "Int8", "Int16", "Int32", "Int64",
        "Int128", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "UInt128", "Date", "Data", "Decimal", "Duration",
        "UUID", "URL",
    ]
}

extension StorageForm {
    fileprivate var isBuiltInValue: Bool {
        switch self {
        case .plain(let type): type.isBuiltInValue
        case .tuple(let elements): elements.allSatisfy { $0.form.isBuiltInValue }
        default: false
        }
    }
}
