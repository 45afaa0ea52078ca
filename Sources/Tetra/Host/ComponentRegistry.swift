import Synchronization
import TetraHTML
import TetraState

/// The component types that this host may make or resume, found by walking the pages' types, never by reflection.
final class ComponentRegistry: Sendable {
    private struct State {
        var byType: [ObjectIdentifier: ComponentType] = [:]
        var byNameHash: [UInt32: ComponentType] = [:]
        var models = StateRegistry()
    }

    private let state = Mutex(State())

    /// Registers every component that `Content` can statically reach.
    ///
    /// - Returns: All of them.
    @discardableResult
    func registerReachable<Content: HTML>(from content: Content.Type) throws(HostError) -> [ComponentType] {
        var visitor = HTMLTypeVisitor()
        Content.visitTypes(&visitor)
        var types: [ComponentType] = []
        for found in visitor.foundTypes {
            guard let component = found as? any Component.Type else { continue }
            try register(component)
            types.append(try known(component))
        }
        return types
    }

    private func register<C: Component>(_ type: C.Type) throws(HostError) {
        let known = ComponentType(type)
        if let (first, second) = FieldTag.firstClash(among: known.sealedNames) {
            throw HostError(
                .indistinctProperties,
                "\(known.name).\(first) and .\(second) can't be told apart in a sealed state: rename one of them.")
        }
        if let property = known.addressed.first(where: { !$0.hasText }) {
            throw HostError(
                .unaddressableProperty,
                """
                \(known.name).\(known.properties[property.index].name) can't stand in an address: only text, numbers, \
                truth values and arrays of them can. Leave out `url:`.
                """)
        }
        do throws(SourceError) { try known.style.check() } catch {
            throw HostError(.invalidStyle, "The style of \(known.name): \(error.message).")
        }
        do throws(SourceError) { _ = try known.script.functions() } catch {
            throw HostError(.invalidScript, "The script of \(known.name): \(error.message).")
        }
        var visitor = StateTypeVisitor()
        C.visitStateTypes(&visitor)
        let refused = state.withLock { state -> HostError? in
            guard state.byType[ObjectIdentifier(type)] == nil else { return nil }
            if let other = state.byNameHash[known.nameHash] {
                return HostError(
                    .duplicateComponentName,
                    """
                    Two component types answer to the name "\(known.name)" (the other is "\(other.name)"). Give one of \
                    them a name of its own: @Component("AnotherName").
                    """)
            }
            for other in state.byType.values {
                guard let (property, clash) = known.storeClash(with: other) else { continue }
                return HostError(
                    .storeClash,
                    """
                    \(known.name).\(property.name) and \(other.name).\(clash.name) share the store \
                    "\(property.store?.key ?? "")", but one is \(property.store?.description ?? "") and the other \
                    \(clash.store?.description ?? ""): declare both alike, or give one another key.
                    """)
            }
            do throws(StateError) {
                try state.models.registerTypes(of: visitor)
                for block in C.blocks { try Self.register(block, in: &state.models) }
                try state.models.register(metatype: type, as: ComponentType.metatypeName(known.name))
            } catch {
                return HostError(.duplicateModelName, error.message)
            }
            state.byType[ObjectIdentifier(type)] = known
            state.byNameHash[known.nameHash] = known
            return nil
        }
        if let refused { throw refused }
    }

    private static func register<F: BlockFunction>(
        _ block: F.Type, in models: inout StateRegistry
    ) throws(StateError) {
        var visitor = StateTypeVisitor()
        visitor.visit(block)
        try models.registerTypes(of: visitor)
    }

    func known(_ type: any Component.Type) throws(HostError) -> ComponentType {
        guard let known = state.withLock({ $0.byType[ObjectIdentifier(type)] }) else {
            throw HostError(
                .unregisteredComponent,
                """
                The component \(type.componentName) was rendered, but no mounted page reaches it statically. Register \
                it before the start: host.register(\(String(describing: type)).self)
                """)
        }
        return known
    }

    /// All component types, by name.
    var all: [ComponentType] {
        state.withLock { Array($0.byType.values) }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    func known(nameHash: UInt32) -> ComponentType? {
        state.withLock { $0.byNameHash[nameHash] }
    }

    /// Changes the safe list.
    func allow(_ change: (inout StateRegistry) throws(StateError) -> Void) throws(StateError) {
        try state.withLock { state throws(StateError) in try change(&state.models) }
    }

    /// The safe list of models.
    var models: StateRegistry { state.withLock { $0.models } }
}
