import SwiftSyntax

/// The access level of a declaration, to be copied onto what is generated for it.
enum AccessLevel: String, Comparable, CaseIterable {
    case `private`, `fileprivate`, `internal`, `package`, `public`

    init(_ modifiers: DeclModifierListSyntax) {
        for modifier in modifiers where modifier.detail == nil {
            if modifier.name.tokenKind == .keyword(.open) {
                self = .public
                return
            }
            if let level = AccessLevel(rawValue: modifier.name.text) {
                self = level
                return
            }
        }
        self = .internal
    }

    /// The modifier with a space behind it, or nothing for the default.
    var prefix: String {
        self == .internal ? "" : rawValue + " "
    }

    /// The modifier of a member that must be as visible as its type: a private type's members need none.
    var memberPrefix: String {
        switch self {
        case .private, .fileprivate, .internal: ""
        case .package, .public: prefix
        }
    }

    static func < (left: AccessLevel, right: AccessLevel) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
