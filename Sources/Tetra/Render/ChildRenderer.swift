import TetraHTML
import TetraState

/// A component whose body placed children.
struct Parent: Sendable {
    let id: InstanceID
    let outer: [InstanceID]
    let depth: Int
}

/// Makes or resumes, loads and renders the children that one body or page placed.
struct ChildRenderer: Sendable {
    /// Where children stand: in a component, or in a page outside of any.
    enum Place: Sendable {
        case component(Parent)
        case page(pattern: String)
    }

    /// What came of one hole.
    struct Child: Sendable {
        let id: InstanceID
        /// `nil` for a child that is stale and left out.
        let tree: RenderedTree?

        var isUnchanged: Bool { tree?.isUnchanged ?? false }
        /// What goes down to the page.
        var html: [UInt8] {
            guard let tree else { return [] }
            return tree.isUnchanged ? hole : tree.html
        }
        /// What the digest of the parent's HTML sees of the child.
        var placeholder: [UInt8] { tree == nil ? [] : hole }

        private var hole: [UInt8] { Array("<template data-tetra-keep=\"\(id.text)\"></template>".utf8) }
    }

    private struct Placed: Sendable {
        let component: any Component
        let known: ComponentType
        let id: InstanceID
        let outer: [InstanceID]
        let held: HeldComponent?
    }

    let renderer: ComponentRenderer
    let parent: Place

    private var depth: Int {
        if case .component(let parent) = parent { parent.depth + 1 } else { 0 }
    }

    func render(_ holes: [HTMLHole]) async throws -> [Child] {
        guard !holes.isEmpty else { return [] }
        guard depth < renderer.limits.componentDepth else {
            throw HostError(
                .invalidRender,
                "Components are nested deeper than \(renderer.limits.componentDepth): does one place itself without end?"
            )
        }
        let placed = try place(holes)
        let references = try await resolve(placed)
        let canWait = placed.count > 1 && placed.contains { type(of: $0.component).loadCanSuspend }
        guard canWait else {
            var children: [Child] = []
            children.reserveCapacity(placed.count)
            for child in placed { children.append(try await render(child, references)) }
            return children
        }
        return try await withThrowingTaskGroup(of: (Int, Child).self) { group in
            for (index, child) in placed.enumerated() {
                group.addTask { (index, try await render(child, references)) }
            }
            var children = [Child?](repeating: nil, count: placed.count)
            for try await (index, child) in group { children[index] = child }
            return children.compactMap { $0 }
        }
    }

    // MARK: Identity

    private func place(_ holes: [HTMLHole]) throws(HostError) -> [Placed] {
        var placed: [Placed] = []
        placed.reserveCapacity(holes.count)
        var seen: Set<InstanceID> = []
        for hole in holes {
            guard let placement = hole.payload as? ComponentPlacement else { continue }
            let known = try renderer.registry.known(type(of: placement.component))
            var id = self.id(of: placement, in: hole, known: known)
            if !seen.insert(id).inserted {
                if renderer.isDevelopment {
                    throw HostError(
                        .invalidRender,
                        """
                        Two children of one component have the same identity: \(known.name). Give each a key of its \
                        own: .key(…)
                        """)
                }
                id = id.disambiguated(placed.count)
                seen.insert(id)
            }
            var outer: [InstanceID] = []
            if case .component(let parent) = parent, hole.isRoot { outer = [parent.id] + parent.outer }
            let held = renderer.held[id].flatMap { $0.known === known ? $0 : nil }
            placed.append(
                Placed(component: placement.component, known: known, id: id, outer: outer, held: held))
        }
        return placed
    }

    /// A page's own components are known by their place, whatever their arguments are.
    private func id(of placement: ComponentPlacement, in hole: HTMLHole, known: ComponentType) -> InstanceID {
        switch parent {
        case .component(let parent):
            InstanceID(
                parent: parent.id, type: known.name, key: placement.identity(asRow: hole.key), path: hole.path)
        case .page(let pattern):
            InstanceID(pattern: pattern, type: known.name, key: placement.key, path: hole.path)
        }
    }

    // MARK: Resuming

    /// What the sealed properties of all children refer to, in one batch; their saved arguments are not looked at, since
    /// the parent passes new ones.
    private func resolve(_ placed: [Placed]) async throws -> ResolvedReferences {
        try await renderer.driver.resolve(placed.compactMap { $0.held?.properties })
    }

    private func render(_ placed: Placed, _ references: ResolvedReferences) async throws -> Child {
        func open<C: Component>(_ component: C) async throws -> Child {
            do {
                return Child(id: placed.id, tree: try await resume(component, placed, references))
            } catch {
                guard StaleErrors.isStale(error) else { throw error }
                guard placed.held != nil else { return try leaveOut(placed, error) }
            }
            // What the page held refers to something that is gone: the child starts fresh with its parent's arguments.
            do {
                return Child(id: placed.id, tree: try await make(component, placed))
            } catch {
                guard StaleErrors.isStale(error) else { throw error }
                return try leaveOut(placed, error)
            }
        }
        return try await open(placed.component)
    }

    /// A stale child leaves its parent's HTML alone; a page whose own component is stale is not there.
    private func leaveOut(_ placed: Placed, _ error: any Error) throws -> Child {
        if case .page = parent { throw error }
        renderer.driver.scope.logger.notice(
            "A child is stale and left out", metadata: ["component": "\(placed.known.name)#\(placed.id.text)"])
        return Child(id: placed.id, tree: nil)
    }

    private func resume<C: Component>(
        _ component: C, _ placed: Placed, _ references: ResolvedReferences
    ) async throws -> RenderedTree {
        guard let held = placed.held else { return try await make(component, placed) }
        let watched = renderer.watched[placed.id]
        var resumed =
            try watched?.component as? C
            ?? renderer.driver.restore(C.self, held: held, references: references)
        resumed.componentInstance = component.componentInstance
        return try await loadAndRender(&resumed, placed, held: held, watched: watched)
    }

    private func make<C: Component>(_ component: C, _ placed: Placed) async throws -> RenderedTree {
        var made = component
        return try await loadAndRender(&made, placed, held: nil)
    }

    private func loadAndRender<C: Component>(
        _ component: inout C, _ placed: Placed, held: HeldComponent?, watched: WatchedComponent? = nil
    ) async throws -> RenderedTree {
        guard let arguments = component.componentInstance.arguments else {
            throw HostError(.invalidRender, "\(placed.known.name) was placed without arguments.")
        }
        renderer.driver.attach(&component, known: placed.known, id: placed.id)
        if let watched { component.componentInstance.run = watched.run }
        try await renderer.driver.load(
            &component, arguments: arguments, known: placed.known, held: held, touched: watched?.touched ?? [])
        return try await renderer.render(
            component, known: placed.known, id: placed.id, outer: placed.outer, held: held, depth: depth)
    }
}
