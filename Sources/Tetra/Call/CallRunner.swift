import Logging
import TetraHTML
import TetraState

/// Carries out one verified call: restore, load, method, render.
struct CallRunner: Sendable {
    let host: ComponentHost
    let sealer: StateSealer
    let scope: RequestScope

    private var registry: ComponentRegistry { host.registry }

    /// What a successful call answers.
    struct Outcome: Sendable {
        var value: JSONValue?
        /// `nil` where the page keeps what it shows.
        var html: [UInt8]?
        var records: [SealedRecord]
        var operations: [ClientOperation]
        /// The component that the page is to render again, because only it can make what is to be shown now: its id,
        /// empty for the page itself.
        var owner: String?

        /// The page is led elsewhere, and nothing else is answered.
        static func redirect(to url: PageURL) -> Outcome {
            Outcome(value: nil, html: nil, records: [], operations: [.redirect(url)])
        }
    }

    func run(_ call: VerifiedCall) async throws -> Outcome {
        func open<C: Component>(_ type: C.Type) async throws -> Outcome {
            try await run(type, call)
        }
        return try await open(call.called.known.type)
    }

    private func run<C: Component>(_ type: C.Type, _ verified: VerifiedCall) async throws -> Outcome {
        let held = verified.called
        let driver = ComponentDriver(scope: scope, models: registry.models)
        let observer = scope.observer
        var start = observer.start()
        let references = try await driver.resolve(held)
        let (component, arguments) = try restore(type, held, references, driver)
        observer.ended(.restore, since: start)
        var running = component
        start = observer.start()
        try await driver.load(&running, arguments: arguments, known: held.known, held: held)
        observer.ended(.load, since: start)

        var value: JSONValue?
        var hasWatched = false
        var watched: [InstanceID: WatchedComponent] = [:]
        do {
            hasWatched = try await driver.runWatchers(&running, held: held)
            if scope.session.change == .none {
                watched = try await DescendantWatchers(driver: driver).run(verified.inOrder)
            }
            if let call = verified.call as? C.Call, scope.session.change == .none {
                try Task.checkCancellation()
                start = observer.start()
                value = try await observer.span("tetra.method", ["tetra.component": held.known.name]) { _ in
                    try await running.perform(call)
                }
                observer.ended(.method, since: start)
            }
        } catch {
            try await confirmNotStale(error, component, arguments, held, driver)
            throw error
        }
        if hasWatched || verified.call != nil { await forgetSaved(&running, component, held, driver) }
        if scope.session.change != .none {
            return Outcome(value: value, html: nil, records: [], operations: running.componentInstance.client.drain())
        }
        // What a watcher changed is to be seen, whatever was called.
        guard verified.updates || hasWatched || !watched.isEmpty else {
            return try await answerWithoutRendering(running, held, value: value)
        }
        let renderer = ComponentRenderer(
            registry: registry, driver: driver, sealer: host.componentSealer(scope, route: held.route),
            limits: host.configuration.limits, isDevelopment: host.configuration.environment == .development,
            held: verified.descendants, watched: watched)
        let owner = HoleOwner(
            .component(held.id, name: held.known.name, scope: held.known.scope, outer: []), depth: 0,
            slots: SlotTable.alone(held), outside: held.outside)
        // Rendering a component empties its queue.
        let watchedOperations = verified.inOrder.flatMap { watched[$0.id]?.run.client.queued ?? [] }
        start = observer.start()
        let rendered: Result<RenderedTree, OwnerNeeded> = try await observer.span(
            "tetra.render", ["tetra.component": held.known.name]
        ) { _ in
            do {
                return .success(
                    try await renderer.render(running, known: held.known, id: held.id, as: owner, held: held))
            } catch let need as OwnerNeeded {
                return .failure(need)
            }
        }
        observer.ended(.render, since: start)
        let tree: RenderedTree
        switch rendered {
        case .success(let rendered): tree = rendered
        case .failure(let need):
            var outcome = try await answerWithoutRendering(running, held, value: value, without: need.slot)
            // What the watchers below have done is done: their changes must not be told again with the owner's call.
            for held in verified.inOrder {
                guard let component = watched[held.id]?.component else { continue }
                outcome.records += try await answerWithoutRendering(component, held, value: nil).records
            }
            outcome.operations += watchedOperations
            return outcome
        }
        // A child can have changed the session while it was loaded.
        guard scope.session.change == .none else {
            return Outcome(value: value, html: nil, records: [], operations: tree.operations)
        }
        return Outcome(
            value: value, html: tree.isUnchanged ? nil : tree.html,
            records: try tree.records.sealed(with: sealer, observer: observer),
            operations: tree.operations)
    }

    private func restore<C: Component>(
        _ type: C.Type, _ held: HeldComponent, _ references: ResolvedReferences, _ driver: ComponentDriver
    ) throws -> (C, C.Arguments) {
        var component = try driver.restore(type, held: held, references: references)
        let arguments = try driver.arguments(of: type, held: held, references: references)
        component.componentInstance.arguments = arguments
        attach(&component, held, driver)
        return (component, arguments)
    }

    private func attach<C: Component>(_ component: inout C, _ held: HeldComponent, _ driver: ComponentDriver) {
        let slots = SlotTable.alone(held)
        driver.attach(&component, known: held.known, id: held.id, filledSlots: slots.filled)
        component.componentInstance.outside = held.outside
    }

    /// A record that a method did not find may be the component's own: `load` tells.
    private func confirmNotStale<C: Component>(
        _ error: any Error, _ component: C, _ arguments: C.Arguments, _ held: HeldComponent, _ driver: ComponentDriver
    ) async throws {
        guard (error as? any RecordMissingError)?.isRecordMissing == true else { return }
        var again = component
        do {
            let references = try await driver.resolve(held)
            let fresh = try driver.arguments(of: C.self, held: held, references: references)
            try await driver.load(&again, arguments: fresh, known: held.known, held: held)
        } catch let ofLoad {
            throw StaleErrors.isStale(ofLoad) ? StaleStateError() : ofLoad
        }
        throw RecordMissingInMethod(underlying: error)
    }

    /// A method may have saved what the person changed; only `load` can tell. What it says anew is followed from now on,
    /// also if it comes to say again what it said before the person's change.
    private func forgetSaved<C: Component>(
        _ running: inout C, _ component: C, _ held: HeldComponent, _ driver: ComponentDriver
    ) async {
        guard !running.componentInstance.unsaved.isEmpty, scope.session.change == .none else { return }
        var again = component
        attach(&again, held, driver)
        do {
            let references = try await driver.resolve(held)
            let arguments = try driver.arguments(of: C.self, held: held, references: references)
            try await driver.load(&again, arguments: arguments, known: held.known, held: nil)
            running.componentInstance.unsaved.removeAll {
                UnsavedValue.digest(of: again.pageValue(ofProperty: $0.index)) != $0.loaded
            }
        } catch {
            // The method did its work; what it left is no concern of this call.
            running.componentInstance.unsaved = []
        }
    }

    /// - Parameter slot: A slot that is to be shown and that the page does not have: its owner must be rendered.
    private func answerWithoutRendering<C: Component>(
        _ component: C, _ held: HeldComponent, value: JSONValue?, without slot: String? = nil
    ) async throws -> Outcome {
        let slots = SlotTable.alone(held).asHeld(without: slot)
        let data = PageData(component, known: held.known)
        // The digest stands for HTML and read-only values together: where the latter go down without the former it says
        // nothing any more.
        let digest = slot == nil && held.known.readOnly.isEmpty ? held.head.digest : PageData.unknownDigest
        let plaintext = try await host.componentSealer(scope, route: held.route).plaintext(
            component, known: held.known, id: held.id, digest: digest, slots: slots)
        let record = ComponentRecord(
            known: held.known, id: held.id, plaintext: plaintext, writable: data.writable,
            readOnly: data.readOnly, local: nil)
        return Outcome(
            value: value, html: nil, records: try [record].sealed(with: sealer, observer: scope.observer),
            operations: component.componentInstance.client.drain(), owner: slot == nil ? nil : slots?.ownerText)
    }
}
