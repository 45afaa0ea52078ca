import SwiftSyntax

extension ComponentDeclaration {
    /// The version of what is sealed, and what reads older ones; nothing where there is neither.
    func versionMembers(_ attribute: AttributeSyntax) -> [DeclSyntax] {
        var members: [DeclSyntax] = []
        if let version = attribute.version {
            members.append("\(raw: access)static var stateVersion: UInt32 { \(raw: version.trimmedDescription) }")
        }
        if !migrations.isEmpty {
            let list = migrations.map { migration in
                let effect = migration.function.signature.effectSpecifiers?.throwsClause == nil ? "" : "try "
                return ".init(from: \(migration.old.trimmedDescription).self) { \(effect)$0.migrate(from: $1) },"
            }
            members.append(
                DeclSyntax(
                    lines: ["\(access)static var stateMigrations: [Tetra.ComponentMigration<Self>] {", "["] + list
                        + ["]", "}"]))
        }
        return members
    }

    /// What is wrong with the version and the migrations.
    func versionMisuses(_ attribute: AttributeSyntax) -> [Finding] {
        let version = attribute.version.map { version in
            let number = version.as(IntegerLiteralExprSyntax.self)?.representedLiteralValue ?? 0
            return number < 1 ? [Finding(.versionIsNotLiteral(), at: version)] : []
        }
        return (version ?? []) + migrations.flatMap(\.componentMisuses)
    }
}

extension Migration {
    fileprivate var componentMisuses: [Finding] {
        let reason: String? =
            if !function.modifiers.contains(where: { $0.name.tokenKind == .keyword(.mutating) }) {
                "is not mutating"
            } else if function.attributes.attribute("Public") != nil {
                "can be called by the page"
            } else if function.signature.isAsync {
                "is `async`, but restoring waits for nothing; do that in `load`"
            } else if function.genericParameterClause != nil {
                "is generic, but states hold one older shape"
            } else if function.signature.returnClause != nil {
                "returns something"
            } else {
                nil
            }
        return reason.map { [Finding(.componentMigrationForm($0), at: function.name)] } ?? []
    }
}
