import SwiftSyntax

extension StoredProperty {
    /// `$name`: what the page may set is a binding, what it only sees is an expression.
    var clientValue: [DeclSyntax] {
        let kind = access == .readOnly ? "ClientExpression" : "ClientBinding"
        let start = accessLevel.prefix
        let clientName = ("$" + name).escaped
        if let type = type?.trimmedDescription {
            let value =
                access == .readOnly
                ? "Tetra.\(kind)<\(type)>(.get(\(name.literal)))" : "Tetra.\(kind)<\(type)>(\(name.literal))"
            return ["\(raw: start)var \(raw: clientName): Tetra.\(raw: kind)<\(raw: type)> { \(raw: value) }"]
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
}
