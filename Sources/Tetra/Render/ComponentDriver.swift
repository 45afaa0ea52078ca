import TetraHTML
import TetraState

/// Takes a component through its life up to the point where it can answer: made or resumed, loaded, authorised, with
/// the changed public values applied.
///
/// Order, later wins: defaults, sealed state, public data as the page holds it, `load`, changed public data. Changed is
/// what the page says, and what was changed before while `load` still says the same as then.
struct ComponentDriver: Sendable {
    let scope: RequestScope
    /// The safe list.
    let models: StateRegistry

    func attach<C: Component>(
        _ component: inout C, known: ComponentType, id: InstanceID, filledSlots: Set<String>
    ) {
        component.componentInstance.filledSlots = filledSlots
        let client = ClientQueue(id: id)
        component.componentInstance.run = ComponentRun(
            context: ComponentContext(scope: scope, name: known.name, id: id, page: PageHead(client)), client: client)
    }

    /// Restores the sealed properties of a held component.
    func restore<C: Component>(
        _ type: C.Type, held: HeldComponent, references: ResolvedReferences
    ) throws -> C {
        guard var component = held.component as? C else {
            throw CallError.rejected("a state of another type")
        }
        do {
            let reader = held.properties.reader(references: references, registry: models)
            try component.restoreProperties(held.known.sealed, from: reader)
        } catch {
            throw CallError.restoring(error)
        }
        return component
    }

    /// Restores the saved arguments of a held component.
    func arguments<C: Component>(
        of type: C.Type, held: HeldComponent, references: ResolvedReferences
    ) throws -> C.Arguments {
        do {
            return try C.Arguments(from: held.arguments.reader(references: references, registry: models))
        } catch {
            throw CallError.restoring(error)
        }
    }

    /// Fetches what a held component refers to.
    func resolve(_ held: HeldComponent) async throws -> ResolvedReferences {
        try await resolve([held.arguments, held.properties])
    }

    /// Fetches what some archives refer to, each row once.
    func resolve(_ archives: [StateArchive]) async throws -> ResolvedReferences {
        let referring = archives.filter { !$0.references.isEmpty }
        guard !referring.isEmpty else { return ResolvedReferences() }
        if let metrics = scope.observer.metrics {
            let references = referring.flatMap(\.references)
            metrics.fetched(rows: references.count, models: Set(references.map(\.typeName)).count)
        }
        do {
            return try await ReferenceResolver(models, scope.values).resolve(referring)
        } catch {
            throw CallError.restoring(error)
        }
    }

    /// Loads, checks that nothing is missing, authorises and applies what the page changed.
    ///
    /// - Parameters:
    ///   - held: What the page holds of it, `nil` at its first render.
    ///   - touched: Properties that watchers have set already: they stand against `load`.
    func load<C: Component>(
        _ component: inout C, arguments: C.Arguments, known: ComponentType, held: HeldComponent?, touched: [Int] = []
    ) async throws {
        try Task.checkCancellation()
        let fromPage = held.map { $0.changed.isEmpty && $0.unsaved.isEmpty } ?? true ? nil : component
        component.componentInstance.tracker.beginLoad()
        if C.loadCanSuspend {
            try await scope.observer.span("tetra.load", ["tetra.component": known.name]) { _ in
                try await component.performLoad(arguments)
            }
        } else {
            try await component.performLoad(arguments)
        }
        component.componentInstance.tracker.endLoad()
        if let missing = component.unsetProperty {
            throw HostError(
                .invalidRender,
                """
                \(known.name).\(missing) has no value: give it a default, or set it in `load` on every path.
                """)
        }
        try await component.authorize()
        guard let held, let fromPage else { return }
        for index in known.writable {
            let loaded = component.pageValue(ofProperty: index)
            let isChanged = held.changed.contains(index)
            let digest = UnsavedValue.digest(of: loaded)
            guard isChanged || held.unsaved[index] == digest else { continue }
            component.copyProperty(index, from: fromPage)
            guard let value = fromPage.pageValue(ofProperty: index), value != loaded else { continue }
            component.componentInstance.unsaved.append(UnsavedValue(index: index, loaded: digest, value: value))
        }
        for index in touched { component.copyProperty(index, from: fromPage) }
    }
}
