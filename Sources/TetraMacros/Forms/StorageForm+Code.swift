import SwiftSyntax

extension StorageForm {
    /// The type that stands in the state, as it is spelt.
    var storedType: String {
        switch self {
        case .plain(let type): type.trimmedDescription
        case .tuple(let elements) where elements.isEmpty: "TetraStateMacros.StateForm.Nothing"
        case .tuple(let elements): "TetraState.StateTuple<\(elements.map(\.form.storedType).joined(separator: ", "))>"
        case .pack(let type): "TetraState.StateTuple<\(type.trimmedDescription)>"
        case .dynamic: "TetraState.AnyState"
        case .metatype: "TetraState.StateType"
        case .pickled(_, let pickler): "TetraState.Pickled<\(pickler)>"
        case .optional(let form): "Swift.Optional<\(form.storedType)>"
        case .list(let form, _): "[\(form.storedType)]"
        case .dictionary(let key, let form): "[\(key.trimmedDescription): \(form.storedType)]"
        }
    }

    /// An expression of the stored type, made of an expression of the type as it is spelt.
    func wrap(_ value: String, depth: Int = 0) -> String {
        let inner = "value\(depth)"
        func closure(_ form: StorageForm) -> String { "{ \(inner) in \(form.wrap(inner, depth: depth + 1)) }" }
        switch self {
        case .plain: return value
        case .tuple(let elements) where elements.isEmpty: return "TetraStateMacros.StateForm.nothing(\(value))"
        case .tuple(let elements):
            let values = elements.enumerated().map { $1.form.wrap("\(value).\($0)", depth: depth) }
            return "TetraState.StateTuple(\(values.joined(separator: ", ")))"
        case .pack: return "TetraState.StateTuple(repeat each \(value))"
        case .dynamic: return "TetraStateMacros.StateForm.dynamic(\(value))"
        case .metatype: return "TetraStateMacros.StateForm.metatype(\(value))"
        case .pickled(_, let pickler): return "TetraStateMacros.StateForm.pickled(\(value), by: \(pickler).self)"
        case .optional(let form) where form.isPlain: return value
        case .list(let form, nil) where form.isPlain: return value
        case .optional(let form), .list(let form, _): return "\(value).map \(closure(form))"
        case .dictionary(_, let form): return form.isPlain ? value : "\(value).mapValues \(closure(form))"
        }
    }

    /// Whether ``unwrap(_:depth:)`` gives an expression that needs a `try`.
    var unwrapThrows: Bool {
        switch self {
        case .plain, .pack, .pickled: false
        case .tuple(let elements): elements.contains { $0.form.unwrapThrows }
        case .dynamic, .metatype: true
        case .optional(let form), .list(let form, _), .dictionary(_, let form): !form.isPlain
        }
    }

    /// An expression of the type as it is spelt, made of one of the stored type.
    func unwrap(_ value: String, depth: Int = 0) -> String {
        func mapped(_ function: String, _ form: StorageForm) -> String {
            form.isPlain
                ? value : "TetraStateMacros.StateForm.\(function)(\(value)) \(form.unwrapClosure(depth: depth))"
        }
        switch self {
        case .plain: return value
        case .tuple(let elements) where elements.isEmpty: return "TetraStateMacros.StateForm.void(\(value))"
        case .tuple(let elements):
            let values = elements.enumerated().map { index, element in
                let start = element.label.map { "\($0.escapedLabel): " } ?? ""
                return start + element.form.unwrap("\(value).values.\(index)", depth: depth)
            }
            return "(\(values.joined(separator: ", ")))"
        case .pack: return "\(value).values"
        case .dynamic: return "TetraStateMacros.StateForm.value(of: \(value))"
        case .metatype: return "TetraStateMacros.StateForm.type(of: \(value))"
        case .pickled: return "TetraStateMacros.StateForm.value(of: \(value))"
        case .optional(let form): return mapped("some", form)
        case .list(let form, nil): return mapped("each", form)
        case .list(let form, let collection?): return "\(collection)(\(mapped("each", form)))"
        case .dictionary(_, let form): return mapped("values", form)
        }
    }

    /// ``unwrap(_:depth:)`` as a closure that throws no more than a `StateError`.
    func unwrapClosure(depth: Int = 0) -> String {
        let name = "stored\(depth)"
        let effect = unwrapThrows ? "try " : ""
        return "{ \(name) throws(TetraState.StateError) in \(effect)\(unwrap(name, depth: depth + 1)) }"
    }

    /// Code that compiles only if each part of the type can be saved.
    var checks: [String] {
        let check = "TetraStateMacros.StateCheck"
        switch self {
        case .plain(let type): return ["\(check).require(\(type.metatype))"]
        case .tuple(let elements): return elements.flatMap(\.form.checks)
        case .pack: return []
        case .dynamic(let type):
            return ["\(check).requireDynamic { (value: \(type.trimmedDescription)) in value }"]
        case .metatype(let type):
            return ["\(check).requireMetatype { (value: \(type.trimmedDescription)) in value }"]
        case .pickled(let type, let pickler):
            return ["\(check).requirePickled(\(type.metatype), by: \(pickler).self)"]
        case .optional(let form), .list(let form, _): return form.checks
        case .dictionary(let key, let form): return ["\(check).require(\(key.metatype))"] + form.checks
        }
    }
}
