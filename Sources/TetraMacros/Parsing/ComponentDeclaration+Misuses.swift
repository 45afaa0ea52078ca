import SwiftDiagnostics
import SwiftSyntax

extension ComponentDeclaration {
    /// All that keeps this struct from being a component, in source order.
    func misuses(attribute: AttributeSyntax, isLocal: Bool) -> [Finding] {
        typeMisuses(attribute: attribute, isLocal: isLocal) + versionMisuses(attribute)
            + syntax.memberBlock.members.flatMap { repeatedAttributes(of: $0.decl) + misuses(of: $0.decl) }
            + repetitions + sameURLs
    }

    /// Two properties can't share a parameter of the page's address.
    private var sameURLs: [Finding] {
        var names: [String: String] = [:]
        return declared.compactMap { property in
            guard let said = property.declaration.attributes.publicAttribute, let url = said.url,
                let parameter = said.urlName
            else { return nil }
            if let other = names.updateValue(property.name, forKey: parameter) {
                return Finding(.sameURL(parameter, other), at: url)
            }
            return nil
        }
    }

    private func typeMisuses(attribute: AttributeSyntax, isLocal: Bool) -> [Finding] {
        var findings: [Finding] = []
        if isLocal { findings.append(Finding(.localComponent(name), at: syntax.name)) }
        if let argument = attribute.givenName, !argument.is(NilLiteralExprSyntax.self) {
            let literal = argument.as(StringLiteralExprSyntax.self)
            if literal?.representedLiteralValue?.isEmpty ?? true {
                findings.append(Finding(.nameIsNotLiteral(), at: argument))
            }
        }
        if let actor = syntax.attributes.actor { findings.append(Finding(.onAnActor(name), at: actor)) }
        let storesBody = syntax.memberBlock.members.contains { $0.decl.as(VariableDeclSyntax.self)?.storesBody == true }
        if !syntax.hasBody, !storesBody { findings.append(Finding(.missingBody(name), at: syntax.name)) }
        return findings
    }

    private func misuses(of member: DeclSyntax) -> [Finding] {
        switch member.as(DeclSyntaxEnum.self) {
        case .variableDecl(let variable): misuses(of: variable)
        case .functionDecl(let function): misuses(of: function)
        case .initializerDecl(let initializer):
            [Finding(.ownInitializer(name), at: initializer.initKeyword)]
        case .structDecl(let type):
            SlotsDeclaration(member)?.misuses(in: syntax) ?? reserved(type.name)
        case .enumDecl(let type): reserved(type.name)
        case .classDecl(let type): reserved(type.name)
        case .actorDecl(let type): reserved(type.name)
        case .typeAliasDecl(let type): reserved(type.name)
        case .ifConfigDecl(let condition): misuses(of: condition)
        default: []
        }
    }

    private func misuses(of function: FunctionDeclSyntax) -> [Finding] {
        let isOfRuntime = function.isLoad || function.attributes.attribute("Public") != nil
        if isOfRuntime, !function.signature.isAsync, let actor = function.attributes.actor {
            return [Finding(.synchronousOnAnActor(function.name.plainText), at: actor)]
        }
        if function.isLoad { return LoadFunction(function, component: name).misuses }
        if let hook = LifecycleHook(function) { return hook.misuses(in: syntax) }
        return reserved(function.name) + watcherMisuses(of: function)
    }

    private func watcherMisuses(of function: FunctionDeclSyntax) -> [Finding] {
        guard let attribute = function.attributes.publicAttribute, attribute.isWatcher else { return [] }
        return function.watcherMisuses(attribute, component: name, properties: declared)
    }

    /// One `@Public` says all there is to say.
    private func repeatedAttributes(of member: DeclSyntax) -> [Finding] {
        let attributes = member.asProtocol((any WithAttributesSyntax).self)?.attributes.publicAttributes ?? []
        let name =
            member.as(FunctionDeclSyntax.self)?.name.plainText ?? member.as(VariableDeclSyntax.self)?.bindings.first?
            .pattern.trimmedDescription ?? ""
        return attributes.dropFirst().map { Finding(.severalPublic(name), at: $0) }
    }

    private func misuses(of variable: VariableDeclSyntax) -> [Finding] {
        if variable.isStatic { return [] }
        let names = variable.bindings.flatMap { binding in
            binding.pattern.as(IdentifierPatternSyntax.self).map { reserved($0.identifier) } ?? []
        }
        if !names.isEmpty { return names }
        if let actor = variable.attributes.actor,
            variable.isBody || variable.bindings.contains(where: { !$0.isComputed })
        {
            let property = variable.bindings.first?.pattern.trimmedDescription ?? ""
            return [Finding(.memberOnAnActor(property), at: actor)]
        }
        if variable.isBody { return bodyMisuses(of: variable) }
        if variable.storesBody { return [Finding(.storedBody(), at: variable.bindings)] }
        guard variable.bindings.contains(where: { !$0.isComputed }) else { return [] }
        if variable.bindingSpecifier.tokenKind == .keyword(.let) { return constantMisuses(of: variable) }
        if variable.bindings.count > 1 || variable.bindings.first?.pattern.is(TuplePatternSyntax.self) == true {
            return [Finding(.severalProperties(), at: variable.bindings)]
        }
        guard let property = StoredProperty(variable) else { return [] }
        let findings = property.misuses
        if findings.isEmpty, property.isLoaded, property.access == .local {
            return [Finding(.localWithoutDefault(property.name), at: property.binding)]
        }
        if findings.isEmpty, property.isLoaded, !syntax.functions.contains(where: \.isLoad) {
            return [Finding(.noLoadForProperty(property.name, component: name), at: property.binding)]
        }
        return findings
    }

    /// The compiler would show the error in a macro's expansion.
    private func bodyMisuses(of variable: VariableDeclSyntax) -> [Finding] {
        let needed = AccessLevel(syntax.modifiers)
        guard variable.isHidden(in: syntax) else { return [] }
        let fixIt = FixIt.add(
            needed == .public ? .public : .package, to: variable, "make it \(needed.rawValue)")
        return [
            Finding(
                .hiddenBody(name, access: needed.rawValue), at: variable.bindings,
                fixIts: AccessLevel(variable.modifiers) == .internal ? [fixIt] : [])
        ]
    }

    private func constantMisuses(of variable: VariableDeclSyntax) -> [Finding] {
        variable.bindings.lazy.filter { $0.initializer == nil }.map { binding in
            Finding(
                .constantWithoutValue(binding.pattern.trimmedDescription), at: binding,
                fixIts: [
                    .replace(variable.bindingSpecifier, with: .keyword(.var), "make it a `var` that `load` sets")
                ])
        }
    }

    private func misuses(of condition: IfConfigDeclSyntax) -> [Finding] {
        for clause in condition.clauses {
            guard case .decls(let members) = clause.elements else { continue }
            for member in members where member.decl.needsToBeSeen {
                return [Finding(.conditionalMember(), at: member.decl)]
            }
        }
        return []
    }

    private var repetitions: [Finding] {
        let functions = syntax.memberBlock.members.compactMap { $0.decl.as(FunctionDeclSyntax.self) }
        let loads = functions.filter(\.isLoad).dropFirst().map { Finding(.severalLoads(), at: $0.name) }
        var names = Set(declared.filter(\.access.isShown).map(\.name))
        return loads
            + functions.filter { $0.attributes.publicAttribute?.isWatcher == false }.compactMap { function in
                names.insert(function.name.plainText).inserted
                    ? nil : Finding(.sameName(function.name.plainText), at: function.name)
            }
    }

    private func reserved(_ name: TokenSyntax) -> [Finding] {
        let meanings = [
            "context": "the surroundings of the component",
            "client": "the queue of what the page is asked to do",
            "componentInstance": "what the runtime keeps",
            "load": "the method that fills the component",
            "authorize": "the method that refuses who may not",
            "beforeRender": "the method that runs last before `body`",
            "Arguments": "the type of what `load` takes",
            "Call": "the type of a call from the page",
            "slots": "what the parent has passed",
            "Slots": "a struct of the component's slots",
        ]
        guard let meaning = meanings[name.plainText] else { return [] }
        return [Finding(.reservedMember(name.plainText, meaning: meaning), at: name)]
    }
}

extension VariableDeclSyntax {
    /// `let body = …` or `var body = …`.
    var storesBody: Bool {
        guard !isStatic, let binding = bindings.first else { return false }
        return binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.plainText == "body" && !binding.isComputed
    }
}

extension DeclSyntax {
    /// Whether the macro would have to see this member.
    fileprivate var needsToBeSeen: Bool {
        if let variable = self.as(VariableDeclSyntax.self) {
            return !variable.isStatic && variable.bindings.contains { !$0.isComputed } || variable.isBody
        }
        if let function = self.as(FunctionDeclSyntax.self) {
            return function.isLoad || LifecycleHook(function) != nil
                || function.attributes.attribute("Public") != nil
        }
        return self.is(InitializerDeclSyntax.self)
    }
}
