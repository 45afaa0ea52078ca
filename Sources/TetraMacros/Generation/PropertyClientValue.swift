import SwiftSyntax

extension StoredProperty {
    /// `$name`: what the page may set is a binding, what it only sees is not. Either type refuses what a page can't hold.
    var clientValue: [DeclSyntax] {
        let kind = access == .readOnly ? "ClientReadOnly" : "ClientBinding"
        let start = accessLevel.prefix
        let clientName = ("$" + name).escaped
        if let type = type?.trimmedDescription {
            let variable: DeclSyntax =
                "\(raw: start)var \(raw: clientName): Tetra.\(raw: kind)<\(raw: type)> { .init(\(raw: name.literal)) }"
            return [variable]
        }
        // Only the compiler knows the type: it infers it from the initial value, which is not evaluated again.
        guard let value = initialValue?.trimmedDescription else { return [] }
        let function = access == .readOnly ? "readOnly" : "binding"
        return [
            """
            \(raw: start)let \(raw: clientName) = Tetra.PropertyClientValue.\(raw: function)(\(raw: name.literal), \(raw: value))
            """
        ]
    }
}
