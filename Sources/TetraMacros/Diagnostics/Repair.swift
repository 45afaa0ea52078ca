import SwiftDiagnostics
import SwiftSyntax

/// The words of a fix-it.
struct Repair: FixItMessage {
    let id: String
    let message: String

    var fixItID: MessageID { MessageID(domain: "Tetra", id: id) }
}

extension FixIt {
    /// Puts another token in place of one, keeping the white space around it.
    static func replace(_ old: TokenSyntax, with new: TokenSyntax, _ message: String) -> FixIt {
        FixIt(
            message: Repair(id: "replace", message: message),
            changes: [
                .replace(
                    oldNode: Syntax(old),
                    newNode: Syntax(
                        new.with(\.leadingTrivia, old.leadingTrivia).with(\.trailingTrivia, old.trailingTrivia)))
            ])
    }

    /// Puts a modifier before a variable's `var`.
    static func add(_ modifier: Keyword, to variable: VariableDeclSyntax, _ message: String) -> FixIt {
        let specifier = variable.bindingSpecifier
        let added = DeclModifierSyntax(
            name: .keyword(modifier, leadingTrivia: specifier.leadingTrivia, trailingTrivia: .space))
        let changed = variable.with(\.bindingSpecifier.leadingTrivia, [])
            .with(\.modifiers, variable.modifiers + [added])
        return FixIt(
            message: Repair(id: "add", message: message),
            changes: [.replace(oldNode: Syntax(variable), newNode: Syntax(changed))])
    }

    /// Takes one modifier of a declaration away.
    static func remove(_ modifier: DeclModifierSyntax, from modifiers: DeclModifierListSyntax) -> FixIt {
        let rest = modifiers.filter { $0.id != modifier.id }
        return FixIt(
            message: Repair(id: "remove", message: "remove `\(modifier.name.text)`"),
            changes: [.replace(oldNode: Syntax(modifiers), newNode: Syntax(rest))])
    }
}
