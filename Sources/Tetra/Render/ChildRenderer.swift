import TetraHTML
import TetraState

/// Makes or resumes, loads and renders a child.
struct ChildRenderer: Sendable {
    let renderer: ComponentRenderer
    let environment: HoleEnvironment

    init(_ renderer: ComponentRenderer, _ environment: HoleEnvironment) {
        self.renderer = renderer
        self.environment = environment
    }

    func render(_ placed: PlacedComponent) async throws -> HoleFilling {
        func open<C: Component>(_ component: C) async throws -> HoleFilling {
            do {
                return filling(try await resume(component, placed), placed)
            } catch {
                guard StaleErrors.isStale(error) else { throw error }
                guard placed.held != nil else { return try leaveOut(placed, error) }
            }
            // What the page held refers to something that is gone: the child starts fresh with its parent's arguments.
            do {
                return filling(try await make(component, placed), placed)
            } catch {
                guard StaleErrors.isStale(error) else { throw error }
                return try leaveOut(placed, error)
            }
        }
        do {
            return try await open(placed.component)
        } catch {
            environment.failures?.note("\(environment.owner.path) > \(placed.known.name)#\(placed.id.text)")
            throw error
        }
    }

    private func filling(_ tree: RenderedTree, _ placed: PlacedComponent) -> HoleFilling {
        let hole = Array("<template data-tetra-keep=\"\(placed.id.text)\"></template>".utf8)
        return HoleFilling(
            html: tree.isUnchanged ? hole : tree.html, placeholder: hole, isUnchanged: tree.isUnchanged,
            records: tree.records, operations: tree.operations)
    }

    /// A stale child leaves its parent's HTML alone; a page whose own component is stale is not there.
    private func leaveOut(_ placed: PlacedComponent, _ error: any Error) throws -> HoleFilling {
        if case .page = environment.owner.place { throw error }
        renderer.driver.scope.observer.metrics?.stale(placed.known.name)
        renderer.driver.scope.logger.notice(
            "A child is stale and left out", metadata: ["component": "\(placed.known.name)#\(placed.id.text)"])
        return .nothing
    }

    private func resume<C: Component>(_ component: C, _ placed: PlacedComponent) async throws -> RenderedTree {
        guard let held = placed.held else { return try await make(component, placed) }
        let watched = renderer.watched[placed.id]
        var resumed =
            try watched?.component as? C
            ?? renderer.driver.restore(C.self, held: held, references: environment.references)
        resumed.componentInstance = component.componentInstance
        return try await loadAndRender(&resumed, placed, held: held, watched: watched)
    }

    private func make<C: Component>(_ component: C, _ placed: PlacedComponent) async throws -> RenderedTree {
        var made = component
        placed.known.applyAddress(to: &made, query: renderer.driver.scope.request.url.query)
        return try await loadAndRender(&made, placed, held: nil)
    }

    private func loadAndRender<C: Component>(
        _ component: inout C, _ placed: PlacedComponent, held: HeldComponent?, watched: WatchedComponent? = nil
    ) async throws -> RenderedTree {
        guard let arguments = component.componentInstance.arguments else {
            throw HostError(.invalidRender, "\(placed.known.name) was placed without arguments.")
        }
        let slots = SlotTable(placed, held: held, environment)
        renderer.driver.attach(&component, known: placed.known, id: placed.id, filledSlots: slots.filled)
        component.componentInstance.outside = placed.outside
        if let watched { component.componentInstance.run = watched.run }
        try await renderer.driver.load(
            &component, arguments: arguments, known: placed.known, held: held, touched: watched?.touched ?? [])
        let owner = HoleOwner(
            .component(placed.id, name: placed.known.name, scope: placed.known.scope, outer: placed.outer),
            depth: environment.owner.depth + 1, slots: slots, outside: placed.outside, enclosing: environment.owner)
        return try await renderer.render(
            component, known: placed.known, id: placed.id, as: owner, held: held, failures: environment.failures)
    }
}
