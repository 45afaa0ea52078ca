import SwiftDiagnostics
import SwiftSyntax

extension StateDeclaration {
    /// All that keeps this type from being saved, in source order.
    var misuses: [Finding] {
        argumentMisuses + accessMisuses + classMisuses
            + syntax.memberBlock.members.flatMap { misuses(of: $0.decl) }
            + clashes + constantMisuses
    }

    private var constantMisuses: [Finding] {
        guard !migrations.isEmpty else { return [] }
        return fixedConstants.map { Finding(.constantInMigration(), at: $0) }
    }

    private var argumentMisuses: [Finding] {
        var findings: [Finding] = []
        for argument in attribute.labeledArguments ?? [] {
            if argument.label == nil {
                let literal = argument.expression.as(StringLiteralExprSyntax.self)
                if !argument.expression.is(NilLiteralExprSyntax.self),
                    literal?.representedLiteralValue?.isEmpty ?? true
                {
                    findings.append(Finding(.stateNameIsNotLiteral(), at: argument.expression))
                }
            } else if argument.expression.as(IntegerLiteralExprSyntax.self)?.representedLiteralValue ?? 0 < 1 {
                findings.append(Finding(.versionIsNotLiteral(), at: argument.expression))
            } else if kind != .structure {
                findings.append(Finding(.versionOf(kind == .object ? "a class" : "an enum"), at: argument))
            }
        }
        return findings
    }

    /// A nested private type can't be extended from the file, where the macro's extension stands.
    private var accessMisuses: [Finding] {
        guard isNested, let modifiers = syntax.asProtocol((any WithModifiersSyntax).self)?.modifiers,
            let modifier = modifiers.first(where: { $0.name.tokenKind == .keyword(.private) })
        else { return [] }
        let fixIt = FixIt.replace(modifier.name, with: .keyword(.fileprivate), "make it fileprivate")
        return [Finding(.privateStateType(name), at: modifier, fixIts: [fixIt])]
    }

    private var classMisuses: [Finding] {
        guard let type = syntax.as(ClassDeclSyntax.self) else { return [] }
        var findings: [Finding] = []
        if !type.modifiers.contains(where: { $0.name.tokenKind == .keyword(.final) }) {
            findings.append(Finding(.openClass(name), at: type.name, fixIts: [.makeFinal(type)]))
        }
        if let base = type.inheritanceClause?.inheritedTypes.first?.type, base.isKnownClass {
            findings.append(Finding(.subclass(name, of: base.trimmedDescription), at: base))
        }
        return findings
    }

    private func misuses(of member: DeclSyntax) -> [Finding] {
        switch member.as(DeclSyntaxEnum.self) {
        case .variableDecl(let variable): return variable.savingMisuses
        case .functionDecl(let function):
            guard let migration = Migration(function) else { return [] }
            if kind == .object { return [Finding(.migrationOfObject(name), at: function.name)] }
            return migration.misuses(name: name)
        case .ifConfigDecl(let condition):
            for clause in condition.clauses {
                guard case .decls(let members) = clause.elements else { continue }
                for member in members where member.decl.isSaved {
                    return [Finding(.conditionalStateMember(), at: member.decl)]
                }
            }
            return []
        default: return []
        }
    }

    private var clashes: [Finding] {
        var names: Set<String> = []
        let repeated = cases.filter { !names.insert($0.name).inserted }.map {
            Finding(.sameCase($0.name), at: $0.syntax)
        }
        guard repeated.isEmpty else { return repeated }
        return Self.clashes(properties.map { ($0.name, Syntax($0.binding)) })
            + Self.clashes(cases.map { ($0.name, Syntax($0.syntax)) })
            + cases.flatMap { element in Self.clashes(element.values.map { ($0.name, Syntax(element.syntax)) }) }
    }

    private static func clashes(_ names: [(name: String, place: Syntax)]) -> [Finding] {
        var seen: [UInt16: String] = [FieldTag.rawValue(of: "@version"): "@version"]
        return names.compactMap { name, place in
            guard let other = seen.updateValue(name, forKey: FieldTag.rawValue(of: name)) else { return nil }
            return Finding(.sameTag(name, other), at: place)
        }
    }
}

extension VariableDeclSyntax {
    /// What keeps this variable from being saved, or from being left out.
    fileprivate var savingMisuses: [Finding] {
        guard !isStatic, bindings.contains(where: { !$0.isComputed }) else { return [] }
        let isConstant = bindingSpecifier.tokenKind == .keyword(.let)
        if isConstant, bindings.allSatisfy({ $0.initializer != nil }) { return [] }
        guard bindings.count == 1, let name = bindings.first?.pattern.as(IdentifierPatternSyntax.self) else {
            return [Finding(.severalSavedProperties(), at: bindings)]
        }
        let text = name.identifier.plainText
        if attributes.attribute("Transient") != nil { return transientMisuses(text) }
        return modifierMisuses(text) + picklerMisuses(text)
    }

    private func transientMisuses(_ name: String) -> [Finding] {
        if let pickled = attributes.attribute("Pickled") { return [Finding(.pickledAndTransient(name), at: pickled)] }
        let isWrapped = attributes.foreignAttribute != nil
        let isLazy = modifiers.contains { $0.name.tokenKind == .keyword(.lazy) }
        guard let binding = bindings.first, binding.initializer == nil, !isLazy, !isWrapped,
            binding.typeAnnotation?.type.startsWithNil != true
        else { return [] }
        return [Finding(.transientWithoutDefault(name), at: binding)]
    }

    private func modifierMisuses(_ name: String) -> [Finding] {
        var findings: [Finding] = []
        for modifier in modifiers {
            switch modifier.name.tokenKind {
            case .keyword(.lazy):
                findings.append(
                    Finding(
                        .lazySavedProperty(name), at: modifier,
                        fixIts: [.add("Transient", to: self), .remove(modifier, from: modifiers)]))
            case .keyword(.unowned):
                findings.append(
                    Finding(
                        .unownedProperty(name), at: modifier,
                        fixIts: [.replace(modifier.name, with: .keyword(.weak), "make it weak")]))
            default: break
            }
        }
        if attributes.attribute("Pickled") == nil, let wrapper = attributes.foreignAttribute {
            findings.append(
                Finding(
                    .wrappedSavedProperty(name, wrapper: wrapper.attributeName.trimmedDescription), at: wrapper,
                    fixIts: [.add("Transient", to: self)]))
        }
        return findings
    }

    private func picklerMisuses(_ name: String) -> [Finding] {
        guard let pickled = attributes.attribute("Pickled") else { return [] }
        if attributes.pickler == nil { return [Finding(.picklerIsNotLiteral(), at: pickled)] }
        if bindings.first?.typeAnnotation == nil { return [Finding(.pickledWithoutType(name), at: pickled)] }
        return []
    }
}

extension Migration {
    fileprivate func misuses(name: String) -> [Finding] {
        let result = function.signature.returnClause?.type.trimmedDescription
        let reason: String? =
            if !function.modifiers.contains(where: { $0.name.tokenKind == .keyword(.static) }) {
                "is not static"
            } else if function.signature.isAsync {
                "is `async`, but restoring waits for nothing"
            } else if function.genericParameterClause != nil {
                "is generic, but archives hold one older shape"
            } else if result != "Self" && result != name {
                "returns something else"
            } else {
                nil
            }
        return reason.map { [Finding(.migrationForm($0), at: function.name)] } ?? []
    }
}

extension DeclSyntax {
    fileprivate var isSaved: Bool {
        self.is(EnumCaseDeclSyntax.self) || self.as(VariableDeclSyntax.self).flatMap(SavedProperty.init) != nil
    }
}

extension TypeSyntax {
    /// Classes of Foundation that are spelt like no protocol.
    fileprivate var isKnownClass: Bool { ["NSObject", "Foundation.NSObject"].contains(trimmedDescription) }
}

extension DeclGroupSyntax {
    /// The finding for `@StateCodable` on what can't be saved.
    var notSavable: Finding {
        let name = self.asProtocol((any NamedDeclSyntax).self)?.name.text ?? "this"
        let fixIts: [FixIt] =
            introducer.tokenKind == .keyword(.actor)
            ? [.replace(introducer, with: .keyword(.struct), "make it a struct")] : []
        return Finding(.notSavable(name, kind: introducer.text), at: introducer, fixIts: fixIts)
    }
}
