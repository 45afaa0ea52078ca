import Logging
import TetraState

/// Runs the watchers of what the page changed below the called component, before the method, in the order of the tree.
struct DescendantWatchers: Sendable {
    let driver: ComponentDriver

    /// - Returns: those of which a watcher ran, by id.
    /// - Throws: what a watcher throws. A component that can't be loaded is left to its parent's render, which knows
    ///   whether it is still there.
    func run(_ descendants: [HeldComponent]) async throws -> [InstanceID: WatchedComponent] {
        let watching = descendants.filter(\.hasWatchedChange)
        guard !watching.isEmpty else { return [:] }
        let references = try await driver.resolve(watching.flatMap { [$0.arguments, $0.properties] })
        var watched: [InstanceID: WatchedComponent] = [:]
        for held in watching where driver.scope.session.change == .none {
            func open<C: Component>(_ type: C.Type) async throws -> WatchedComponent? {
                try await run(type, held, references)
            }
            watched[held.id] = try await open(held.known.type)
        }
        return watched
    }

    private func run<C: Component>(
        _ type: C.Type, _ held: HeldComponent, _ references: ResolvedReferences
    ) async throws -> WatchedComponent? {
        var component: C
        do {
            component = try driver.restore(type, held: held, references: references)
            let arguments = try driver.arguments(of: type, held: held, references: references)
            component.componentInstance.arguments = arguments
            driver.attach(
                &component, known: held.known, id: held.id,
                filledSlots: SlotTable.alone(held).filled)
            try await driver.load(&component, arguments: arguments, known: held.known, held: held)
        } catch {
            driver.scope.logger.notice(
                "A descendant's watchers were not run, because it can't be loaded",
                metadata: ["component": "\(held.known.name)#\(held.id.text)", "error": "\(Swift.type(of: error))"])
            return nil
        }
        let loaded = component.componentInstance.tracker
        component.componentInstance.tracker.beginLoad()
        let hasRun = try await driver.runWatchers(&component, held: held)
        component.componentInstance.tracker.endLoad()
        guard hasRun, let run = component.componentInstance.run else { return nil }
        let touched = C.properties.indices.filter { component.componentInstance.tracker.wasSet($0) }
        component.componentInstance.tracker = loaded
        return WatchedComponent(component: component, run: run, touched: touched)
    }
}

extension HeldComponent {
    /// Whether the page changed something that a watcher waits for.
    fileprivate var hasWatchedChange: Bool {
        !changed.isEmpty && known.watchers.contains { $0.properties.contains(where: changed.contains) }
    }
}
