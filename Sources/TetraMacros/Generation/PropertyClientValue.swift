import SwiftSyntax

extension StoredProperty {
    /// `$name`: what the page may set is a binding, what it only sees is an expression.
    var clientValue: [DeclSyntax] {
        let kind = access == .readOnly ? "ClientExpression" : "ClientBinding"
        let start = accessLevel.prefix
        let clientName = ("$" + name).escaped
        if let type = type?.trimmedDescription {
            let value = access == .readOnly ? ".init(.get(\(name.literal)))" : ".init(\(name.literal))"
            let variable: DeclSyntax =
                "\(raw: start)var \(raw: clientName): Tetra.\(raw: kind)<\(raw: type)> { \(raw: value) }"
            return access == .readOnly ? [variable, pageCheck] : [variable]
        }
        // Only the compiler knows the type: it infers it from the initial value, which is not evaluated again.
        guard let value = initialValue?.trimmedDescription else { return [] }
        let function = access == .readOnly ? "expression" : "binding"
        return [
            """
            \(raw: start)let \(raw: clientName) = Tetra.PropertyClientValue.\(raw: function)(\(raw: name.literal), \(raw: value))
            """
        ]
    }

    /// A function that compiles only if the property can be shown; a binding's type checks that itself.
    private var pageCheck: DeclSyntax {
        let name = ("_$" + name).escaped
        return "private static func \(raw: name)() { Tetra.requirePageValue(\(raw: type?.metatype ?? "Never.self")) }"
    }
}
