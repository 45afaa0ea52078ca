import TetraHTML
import TetraState

/// Renders loaded components and all below them, resuming the children that the page holds. A reference, because every
/// hole is filled by it.
final class ComponentRenderer: Sendable {
    let registry: ComponentRegistry
    let driver: ComponentDriver
    let sealer: ComponentSealer
    let limits: HostLimits
    let isDevelopment: Bool
    /// What the page holds below the called component, by sealed id.
    let held: [InstanceID: HeldComponent]
    /// Those of them whose watchers have run.
    let watched: [InstanceID: WatchedComponent]

    init(
        registry: ComponentRegistry, driver: ComponentDriver, sealer: ComponentSealer, limits: HostLimits,
        isDevelopment: Bool, held: [InstanceID: HeldComponent], watched: [InstanceID: WatchedComponent]
    ) {
        self.registry = registry
        self.driver = driver
        self.sealer = sealer
        self.limits = limits
        self.isDevelopment = isDevelopment
        self.held = held
        self.watched = watched
    }

    /// Renders a loaded component; its `beforeRender` runs first.
    ///
    /// - Parameters:
    ///   - owner: The component as its children see it.
    ///   - held: What the page holds of it, `nil` at its first render.
    func render<C: Component>(
        _ loaded: C, known: ComponentType, id: InstanceID, as owner: HoleOwner, held: HeldComponent?,
        failures: FailureTrace? = nil
    ) async throws -> RenderedTree {
        try Task.checkCancellation()
        guard owner.depth < limits.componentDepth else {
            throw HostError(
                .invalidRender,
                "Components are nested deeper than \(limits.componentDepth): does one place itself without end?")
        }
        var component = loaded
        try await component.beforeRender()
        let data = PageData(component, known: known)
        var writer = HTMLWriter(
            scope: data.scope, table: known.expressions, rootAttributes: Self.rootAttributes(id, owner),
            outside: component.componentInstance.outside, owner: id.text, mode: .component)
        component.renderBody(into: &writer)
        let own = writer.finish()
        try check(own, of: known)

        let (html, fillings) = try await HoleRenderer(renderer: self).fill(
            own, of: owner, isInPage: held != nil, failures: failures)
        let digest = data.digest(of: html.filled(with: fillings, \.placeholder))
        let isUnchanged = held.map { $0.head.digest == digest } ?? false
        let plaintext = try await sealer.plaintext(
            component, known: known, id: id, digest: digest, slots: owner.slots.asShown)

        var tree = RenderedTree(
            html: html.filled(with: fillings, \.html), isUnchanged: isUnchanged && fillings.isUnchanged, records: [],
            operations: component.componentInstance.client.drain())
        if let record = record(data, known: known, id: id, plaintext: plaintext, held: held, depth: owner.depth) {
            tree.records.append(record)
        }
        tree.records += fillings.records
        tree.operations += fillings.operations
        return tree
    }

    /// `nil` where the page already has all there is to know. The called component (depth 0 with a held state) always
    /// gets a new state.
    private func record(
        _ data: PageData, known: ComponentType, id: InstanceID, plaintext: [UInt8], held: HeldComponent?, depth: Int
    ) -> ComponentRecord? {
        // A change counts in the page until the server has said something after it.
        if let held, depth > 0, watched[id] == nil, held.plaintext == plaintext, held.values == data.writable,
            !sealer.isAging(held)
        {
            return nil
        }
        return ComponentRecord(
            known: known, id: id, plaintext: plaintext, writable: data.writable, readOnly: data.readOnly,
            local: held == nil ? data.local : nil)
    }

    /// The ids of all components whose root the element is, innermost first, and beside them what their styles go by.
    private static func rootAttributes(_ id: InstanceID, _ owner: HoleOwner) -> [UInt8] {
        guard case .component(_, _, let scope, let outer) = owner.place, scope != nil || !outer.isEmpty else {
            return Array(" data-tetra-id=\"\(id.text)\"".utf8)
        }
        let owners = [RootOwner(id: id, scope: scope)] + outer
        let ids = " data-tetra-id=\"\(owners.map(\.id.text).joined(separator: " "))\""
        guard owners.contains(where: { $0.scope != nil }) else { return Array(ids.utf8) }
        return Array((ids + " data-tetra-scope=\"\(owners.map { $0.scope ?? "-" }.joined(separator: " "))\"").utf8)
    }

    /// A component renders exactly one element.
    private func check(_ own: RenderedHTML, of known: ComponentType) throws(HostError) {
        for problem in own.problems {
            driver.scope.logger.warning(
                "A component rendered something else than it was told",
                metadata: [
                    "component": "\(known.name)", "problem": "\(problem)",
                ])
        }
        if own.strayText {
            throw HostError(.invalidRender, "\(known.name) renders text beside its element. Put it inside.")
        }
        guard !own.holes.contains(where: { $0.isRoot && !$0.payload.isElement }) else {
            throw HostError(
                .invalidRender,
                "\(known.name) renders a slot or an ErrorBoundary beside or instead of its element. Put it inside.")
        }
        guard own.rootCount == 1 else {
            throw HostError(
                .invalidRender,
                "\(known.name) renders \(own.rootCount) elements; a component renders exactly one. Put them into one.")
        }
    }
}
