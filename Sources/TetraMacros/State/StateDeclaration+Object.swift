import SwiftSyntax

extension StateDeclaration {
    /// Saving and restoring of a class, but for its initialiser.
    var objectMembers: [String] {
        function("func prepareFields(_ preparation: inout TetraState.StatePreparation)", preparing)
            + function("func encodeFields(into encoder: inout TetraState.StateEncoder)", rootCheck + encoding)
            + function(
                "func restore(from record: inout TetraState.StateRecordDecoder)",
                properties.filter { !$0.isMadeWith }.map { $0.restoring(inInitializer: false) })
    }

    /// Only the run time can tell a superclass from a protocol.
    private var rootCheck: [String] {
        syntax.inheritanceClause == nil ? [] : ["try TetraStateMacros.StateTypes.requireRoot(Self.self)"]
    }

    /// The initialiser by which an instance is restored, and the one without arguments that it would hide.
    var objectInitializers: [DeclSyntax] {
        guard kind == .object else { return [] }
        let restoring =
            [
                "\(access)init(restoring record: inout TetraState.StateRecordDecoder) "
                    + "throws(TetraState.StateError)\(whereClause) {"
            ] + properties.filter(\.isMadeWith).map { $0.restoring(inInitializer: true) } + ["}"]
        return [DeclSyntax(lines: restoring)] + (hasImplicitInitializer ? ["init() {}"] : [])
    }

    /// Whether Swift would make `init()`, were there no other initialiser.
    private var hasImplicitInitializer: Bool {
        let members = syntax.memberBlock.members.map(\.decl)
        guard !members.contains(where: { $0.is(InitializerDeclSyntax.self) }) else { return false }
        return members.compactMap { $0.as(VariableDeclSyntax.self) }.allSatisfy { variable in
            variable.isStatic || variable.bindings.allSatisfy { $0.isComputed || $0.hasValue(in: variable) }
        }
    }
}

extension SavedProperty {
    /// Whether an instance can't be made without it. A variable with observers is read then, too, so that they don't
    /// run, if its type is one that no cycle passes through.
    fileprivate var isMadeWith: Bool { !hasDefault || (hasObservers && type?.isBuiltInValue == true) }
}

extension PatternBindingSyntax {
    fileprivate func hasValue(in variable: VariableDeclSyntax) -> Bool {
        if initializer != nil { return true }
        guard variable.bindingSpecifier.tokenKind == .keyword(.var) else { return false }
        return typeAnnotation?.type.startsWithNil == true
            || variable.modifiers.contains { $0.name.tokenKind == .keyword(.lazy) }
    }
}
