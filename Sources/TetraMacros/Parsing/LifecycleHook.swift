import SwiftSyntax

/// `authorize` or `beforeRender`: the runtime calls the one that has the protocol's form, and the protocol's empty default
/// where there is none.
///
/// So one of another form would never run, and the compiler says nothing of it: an `authorize` that returns `false` would
/// let everybody in.
struct LifecycleHook {
    static let names: Set<String> = ["authorize", "beforeRender"]

    let name: String
    let declaration: FunctionDeclSyntax

    init?(_ declaration: FunctionDeclSyntax) {
        guard Self.names.contains(declaration.name.plainText) else { return nil }
        name = declaration.name.plainText
        self.declaration = declaration
    }

    /// Whether the runtime calls it: others of its name are helpers beside it.
    var takesNothing: Bool { declaration.signature.parameterClause.parameters.isEmpty }
    var isAsync: Bool { declaration.signature.isAsync }

    /// What keeps it from being called by the runtime.
    ///
    /// - Parameter component: Its struct, as visible as it must be.
    func misuses(in component: StructDeclSyntax) -> [Finding] {
        guard takesNothing else {
            let hasOther = component.functions.compactMap(LifecycleHook.init).contains {
                $0.name == name && $0.takesNothing
            }
            return hasOther
                ? [] : [Finding(.hookParameters(name), at: declaration.signature.parameterClause)]
        }
        var findings: [Finding] = []
        for modifier in declaration.modifiers {
            switch modifier.name.tokenKind {
            case .keyword(.static), .keyword(.class):
                findings.append(
                    Finding(.staticHook(name), at: modifier, fixIts: [.remove(modifier, from: declaration.modifiers)]))
            case .keyword(.private), .keyword(.fileprivate):
                findings.append(
                    Finding(.privateHook(name), at: modifier, fixIts: [.remove(modifier, from: declaration.modifiers)]))
            default: break
            }
        }
        let needed = AccessLevel(component.modifiers)
        if findings.isEmpty, needed > .internal, AccessLevel(declaration.modifiers) < needed {
            findings.append(Finding(.hiddenHook(name, access: needed.rawValue), at: declaration.name))
        }
        if let generics = declaration.genericParameterClause {
            findings.append(Finding(.genericHook(name), at: generics))
        }
        if let result = declaration.signature.returnClause, !result.type.isVoid {
            findings.append(Finding(.returningHook(name), at: result))
        }
        return findings
    }
}

extension StructDeclSyntax {
    /// The functions among its members, those in `#if` left out.
    var functions: [FunctionDeclSyntax] {
        memberBlock.members.compactMap { $0.decl.as(FunctionDeclSyntax.self) }
    }
}
