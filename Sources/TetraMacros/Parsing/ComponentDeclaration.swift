import SwiftSyntax

/// A component as its struct's syntax shows it.
struct ComponentDeclaration {
    let name: String
    let syntax: StructDeclSyntax
    /// All stored properties.
    let declared: [StoredProperty]
    /// Those that can be kept. What is generated leaves out the others, about which enough has been said.
    let properties: [StoredProperty]
    let methods: [PublicMethod]
    let watchers: [WatcherMethod]
    /// `load`, unless it is one that can't be called.
    let load: LoadFunction?
    let migrations: [Migration]
    let slots: SlotsDeclaration?
    let blocks: [BlockDeclaration]

    init(_ syntax: StructDeclSyntax) {
        let name = syntax.name.text
        let members = syntax.memberBlock.members.map(\.decl)
        let functions = members.compactMap { $0.as(FunctionDeclSyntax.self) }
        self.name = name
        self.syntax = syntax
        declared = members.compactMap { $0.as(VariableDeclSyntax.self).flatMap(StoredProperty.init) }
            .filter { $0.name != "body" }
        let properties = declared.filter(\.misuses.isEmpty)
        self.properties = properties
        var names: Set<String> = []
        methods = functions.compactMap { PublicMethod($0, component: name) }.filter { names.insert($0.name).inserted }
        watchers = functions.compactMap { WatcherMethod($0, component: name, properties: properties) }
        migrations = functions.compactMap(Migration.init)
        slots = members.lazy.compactMap(SlotsDeclaration.init).first
        blocks = functions.compactMap { function in
            guard let attribute = function.attributes.attribute("Block") else { return nil }
            let block = BlockDeclaration(function, component: name)
            return block.misuses(attribute).isEmpty ? block : nil
        }
        load = functions.first { $0.isLoad }.map { LoadFunction($0, component: name) }
            .flatMap { $0.misuses.isEmpty ? $0 : nil }
    }

    /// The prefix of members that the protocol asks for.
    var access: String { AccessLevel(syntax.modifiers).memberPrefix }

    /// Whether anything before `body` can suspend, so that siblings should not wait for each other.
    var canSuspend: Bool {
        load?.isAsync == true || syntax.functions.compactMap(LifecycleHook.init).contains { $0.isAsync }
    }

    /// `load`'s parameters; none without a `load`.
    var parameters: [Parameter] { load?.parameters ?? [] }
}

extension FunctionDeclSyntax {
    var isLoad: Bool { name.plainText == "load" }
}
