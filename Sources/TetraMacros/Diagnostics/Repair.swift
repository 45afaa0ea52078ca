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

    /// Puts an attribute before a declaration.
    static func add(_ attribute: String, to variable: VariableDeclSyntax) -> FixIt {
        let added = AttributeSyntax(attributeName: TypeSyntax("\(raw: attribute)"))
            .with(\.leadingTrivia, variable.leadingTrivia).with(\.trailingTrivia, .space)
        let changed = variable.with(\.leadingTrivia, [])
        return FixIt(
            message: Repair(id: "addAttribute", message: "add `@\(attribute)`"),
            changes: [
                .replace(
                    oldNode: Syntax(variable),
                    newNode: Syntax(changed.with(\.attributes, [.attribute(added)] + changed.attributes)))
            ])
    }

    /// Puts `final` before a class.
    static func makeFinal(_ type: ClassDeclSyntax) -> FixIt {
        let keyword = type.classKeyword
        let added = DeclModifierSyntax(
            name: .keyword(.final, leadingTrivia: keyword.leadingTrivia, trailingTrivia: .space))
        let kept = type.modifiers.filter { $0.name.tokenKind != .keyword(.open) }
        let changed = type.with(\.classKeyword.leadingTrivia, []).with(\.modifiers, kept + [added])
        return FixIt(
            message: Repair(id: "makeFinal", message: "make it final"),
            changes: [.replace(oldNode: Syntax(type), newNode: Syntax(changed))])
    }

    /// Takes one modifier of a declaration away.
    static func remove(_ modifier: DeclModifierSyntax, from modifiers: DeclModifierListSyntax) -> FixIt {
        let rest = modifiers.filter { $0.id != modifier.id }
        return FixIt(
            message: Repair(id: "remove", message: "remove `\(modifier.name.text)`"),
            changes: [.replace(oldNode: Syntax(modifiers), newNode: Syntax(rest))])
    }
}
