import SwiftSyntax

/// In which form values of a type, as it is spelt, stand in the state.
///
/// Tuples, existentials and metatypes can't conform to protocols, so wrappers stand for them, wherever in a type they
/// are met.
indirect enum StorageForm {
    case plain(TypeSyntax)
    /// Of no or several elements.
    case tuple([(label: String?, form: StorageForm)])
    /// `(repeat each T)`.
    case pack(TypeSyntax)
    /// `any P`.
    case dynamic(TypeSyntax)
    /// `any P.Type`, `T.Type`.
    case metatype(TypeSyntax)
    /// A value that a pickler saves; `pickler` is an expression of its metatype.
    case pickled(TypeSyntax, pickler: String)
    case optional(StorageForm)
    /// `collection` is nil for an array.
    case list(StorageForm, collection: String?)
    case dictionary(key: TypeSyntax, value: StorageForm)

    /// The form of a type; `pickler` is for what stands inside of optionals, arrays and a dictionary's values.
    init(_ type: TypeSyntax, pickler: String? = nil) {
        let form = StorageForm(of: type.plain, pickler: pickler)
        self = form.isPlain ? .plain(type.plain) : form
    }

    /// Whether values stand in the state as they are.
    var isPlain: Bool {
        switch self {
        case .plain: true
        case .optional(let form), .list(let form, _), .dictionary(_, let form): form.isPlain
        case .tuple, .pack, .dynamic, .metatype, .pickled: false
        }
    }

    private init(of type: TypeSyntax, pickler: String?) {
        if let inside = type.parenthesized {
            self.init(of: inside.plain, pickler: pickler)
        } else if let wrapped = type.wrappedByOptional {
            self = .optional(StorageForm(of: wrapped.plain, pickler: pickler))
        } else if let (element, collection) = type.elementOfList {
            self = .list(StorageForm(of: element.plain, pickler: pickler), collection: collection)
        } else if let (key, value) = type.keyAndValue {
            self = .dictionary(key: key, value: StorageForm(of: value.plain, pickler: pickler))
        } else if let pickler {
            self = .pickled(type, pickler: pickler)
        } else {
            self.init(ofWhole: type)
        }
    }

    private init(ofWhole type: TypeSyntax) {
        if type.isVoid {
            self = .tuple([])
        } else if let tuple = type.as(TupleTypeSyntax.self) {
            if tuple.elements.count == 1, let only = tuple.elements.first?.type, only.is(PackExpansionTypeSyntax.self) {
                self = .pack(only.trimmed)
            } else {
                self = .tuple(tuple.elements.map { ($0.firstName?.plainText, StorageForm($0.type)) })
            }
        } else if let constrained = type.as(SomeOrAnyTypeSyntax.self),
            constrained.someOrAnySpecifier.tokenKind == .keyword(.any)
        {
            self = constrained.constraint.is(MetatypeTypeSyntax.self) ? .metatype(type) : .dynamic(type)
        } else if let meta = type.as(MetatypeTypeSyntax.self), meta.metatypeSpecifier.tokenKind == .keyword(.Type) {
            self = .metatype(type)
        } else {
            self = .plain(type)
        }
    }
}
