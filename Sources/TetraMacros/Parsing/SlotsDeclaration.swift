import SwiftSyntax

/// The `struct Slots` of a component: what a parent can pass to it.
struct SlotsDeclaration {
    let syntax: StructDeclSyntax

    init?(_ member: DeclSyntax) {
        guard let syntax = member.as(StructDeclSyntax.self), syntax.name.plainText == "Slots" else { return nil }
        self.syntax = syntax
    }

    /// The names of its stored properties, in source order.
    var names: [String] {
        stored.flatMap { variable in
            variable.bindings.compactMap { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.plainText }
        }
    }

    /// What keeps it from being a list of slots.
    func misuses(in component: StructDeclSyntax) -> [Finding] {
        var findings: [Finding] = []
        if let parameters = syntax.genericParameterClause {
            findings.append(Finding(.slotsForm("is not generic"), at: parameters))
        }
        let needed = AccessLevel(component.modifiers)
        if needed >= .package, AccessLevel(syntax.modifiers) < needed {
            findings.append(Finding(.slotsForm("is \(needed.rawValue) like the component"), at: syntax.name))
        }
        for member in syntax.memberBlock.members {
            if let initializer = member.decl.as(InitializerDeclSyntax.self) {
                findings.append(Finding(.slotsForm("has no initialiser of its own"), at: initializer.initKeyword))
            }
        }
        return findings + stored.flatMap(misuses)
    }

    private func misuses(of variable: VariableDeclSyntax) -> [Finding] {
        var findings: [Finding] = []
        for binding in variable.bindings {
            guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.plainText,
                name.utf8.allSatisfy(Self.isPlain)
            else {
                findings.append(Finding(.slotsForm("names its slots in ASCII letters and digits"), at: binding.pattern))
                continue
            }
            if let initializer = binding.initializer {
                findings.append(
                    Finding(.slotsForm("has no defaults; show one by `slots.\(name).or { … }`"), at: initializer))
            }
        }
        // `let title, content: Slot` gives the type of all of them.
        let type = variable.bindings.last?.typeAnnotation?.type.trimmedDescription
        if type != "Slot", type != "Tetra.Slot" {
            findings.append(Finding(.slotsForm("has properties of type `Slot` alone"), at: variable.bindings))
        }
        return findings
    }

    private var stored: [VariableDeclSyntax] {
        syntax.memberBlock.members.compactMap { $0.decl.as(VariableDeclSyntax.self) }.filter { variable in
            !variable.isStatic && variable.bindings.contains { !$0.isComputed }
        }
    }

    /// The names stand in comments of the page.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
    }
}
