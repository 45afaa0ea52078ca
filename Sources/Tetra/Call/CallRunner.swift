import Logging
import TetraHTML
import TetraState

/// Carries out one call: the checks in their order, then restore, load, method, render.
///
/// Everything that came with the call is verified and decoded before anything is fetched, loaded or run.
struct CallRunner: Sendable {
    let registry: ComponentRegistry
    let sealer: StateSealer
    let componentSealer: ComponentSealer
    let scope: RequestScope
    let configuration: HostConfiguration
    let types: [String: [String]]
    /// Whether the epoch in the session's cookie is still the identity's: asked once states have proved authentic.
    let epoch: EpochCheck

    /// What a successful call answers.
    struct Outcome: Sendable {
        var value: JSONValue?
        /// `nil` where the page keeps what it shows.
        var html: [UInt8]?
        var records: [SealedRecord]
        var operations: [ClientOperation]
    }

    /// A call whose input is verified and decoded.
    private struct Ready: Sendable {
        let called: HeldComponent
        let descendants: [InstanceID: HeldComponent]
        let call: (any Sendable)?
        let updates: Bool
    }

    func run(_ entry: CallEntry) async throws -> Outcome {
        let ready = try await prepare(entry)
        func open<C: Component>(_ type: C.Type) async throws -> Outcome {
            try await run(type, ready)
        }
        return try await open(ready.called.known.type)
    }

    // MARK: Checks

    private func prepare(_ entry: CallEntry) async throws -> Ready {
        let supplied = [entry.component] + entry.descendants
        var tokens: [AuthenticatedToken] = []
        tokens.reserveCapacity(supplied.count)
        for component in supplied {
            do {
                tokens.append(try sealer.authenticate(SealedToken(component.state)))
            } catch {
                throw CallError.rejected("\(error)")
            }
        }
        guard try await epoch.isCurrent() else { throw CallError.rejected("the epoch of the identity was raised") }
        try checkInstance(tokens[0], entry)

        let reader = HeldComponentReader(
            registry: registry, maximumAge: configuration.maximumStateAge, types: types)
        var opened: [OpenedComponent] = []
        opened.reserveCapacity(tokens.count)
        for token in tokens { opened.append(try reader.read(token)) }
        var known: [ComponentType] = []
        known.reserveCapacity(opened.count)
        for component in opened { known.append(try reader.type(of: component)) }

        var method: Int?
        if let name = entry.method {
            guard let index = known[0].methodIndex(name) else {
                throw CallError.unknownMethod("no public method of \(known[0].name) has the name that was called")
            }
            method = index
        }
        let call = try method.map { index throws(CallError) in
            try decode(known[0].type, method: index, arguments: entry.arguments)
        }
        var decoded: [DecodedComponent] = []
        decoded.reserveCapacity(supplied.count)
        for index in supplied.indices {
            decoded.append(try reader.decode(supplied[index], opened: opened[index], known: known[index]))
        }
        let called = try reader.held(decoded[0])
        var descendants: [InstanceID: HeldComponent] = [:]
        for component in decoded.dropFirst() {
            let held = try reader.held(component)
            guard descendants.updateValue(held, forKey: held.id) == nil, held.id != called.id else {
                throw CallError.malformed("two states of one component")
            }
        }
        return Ready(
            called: called, descendants: descendants, call: call,
            updates: method.map { known[0].methods[$0].updates } ?? true)
    }

    /// Whose state it is, read from the head alone: before the age is judged.
    private func checkInstance(_ token: AuthenticatedToken, _ entry: CallEntry) throws(CallError) {
        let head: StateHead
        do {
            head = try token.head()
        } catch {
            throw error.code == .outdated ? .outdated("\(error)") : .rejected("\(error)")
        }
        guard head.instance == entry.id.bits else { throw .rejected("the state of another component") }
    }

    private func decode<C: Component>(
        _ type: C.Type, method: Int, arguments: [JSONValue]
    ) throws(CallError) -> any Sendable {
        var values = CallArguments(arguments)
        do {
            let call = try C.decodeCall(method, arguments: &values)
            try values.finish()
            return call
        } catch {
            throw .invalidValue(path: error.path, "\(error)")
        }
    }

    // MARK: Running

    private func run<C: Component>(_ type: C.Type, _ ready: Ready) async throws -> Outcome {
        let held = ready.called
        let driver = ComponentDriver(scope: scope)
        let references = try await resolve(held)
        let (component, arguments) = try restore(type, held, references, driver)
        var running = component
        try await driver.load(&running, arguments: arguments, known: held.known, held: held)

        var value: JSONValue?
        if let call = ready.call as? C.Call {
            do {
                value = try await running.perform(call)
            } catch {
                try await confirmNotStale(error, component, arguments, held, driver)
                throw error
            }
            await forgetSaved(&running, component, held, driver)
        }
        if scope.session.change != .none {
            return Outcome(value: value, html: nil, records: [], operations: running.componentInstance.client.drain())
        }
        guard ready.updates else {
            return try await answerWithoutRendering(running, held, value: value)
        }
        let renderer = ComponentRenderer(
            registry: registry, driver: driver, sealer: componentSealer, limits: configuration.limits,
            isDevelopment: configuration.environment == .development, held: ready.descendants)
        let tree = try await renderer.render(
            running, known: held.known, id: held.id, outer: [], held: held, depth: 0)
        // A child can have changed the session while it was loaded.
        guard scope.session.change == .none else {
            return Outcome(value: value, html: nil, records: [], operations: tree.operations)
        }
        return Outcome(
            value: value, html: tree.isUnchanged ? nil : tree.html, records: try tree.records.sealed(with: sealer),
            operations: tree.operations)
    }

    private func resolve(_ held: HeldComponent) async throws -> ResolvedReferences {
        try await ComponentDriver(scope: scope).resolve([held.arguments, held.properties], models: registry.models)
    }

    private func restore<C: Component>(
        _ type: C.Type, _ held: HeldComponent, _ references: ResolvedReferences, _ driver: ComponentDriver
    ) throws -> (C, C.Arguments) {
        var component = try driver.restore(type, held: held, references: references)
        let arguments = try driver.arguments(of: type, held: held, references: references)
        component.componentInstance.arguments = arguments
        driver.attach(&component, known: held.known, id: held.id)
        return (component, arguments)
    }

    /// A record that a method did not find may be the component's own: `load` tells.
    private func confirmNotStale<C: Component>(
        _ error: any Error, _ component: C, _ arguments: C.Arguments, _ held: HeldComponent, _ driver: ComponentDriver
    ) async throws {
        guard (error as? any RecordMissingError)?.isRecordMissing == true else { return }
        var again = component
        do {
            let references = try await resolve(held)
            let fresh = try driver.arguments(of: C.self, held: held, references: references)
            try await driver.load(&again, arguments: fresh, known: held.known, held: held)
        } catch  where StaleErrors.isStale(error) {
            throw StaleStateError()
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
        driver.attach(&again, known: held.known, id: held.id)
        do {
            let references = try await resolve(held)
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

    private func answerWithoutRendering<C: Component>(
        _ component: C, _ held: HeldComponent, value: JSONValue?
    ) async throws -> Outcome {
        let data = PageData(component, known: held.known)
        // The digest stands for HTML and read-only values together: where the latter go down without the former it says
        // nothing any more.
        let digest = held.known.readOnly.isEmpty ? held.head.digest : PageData.unknownDigest
        let plaintext = try await componentSealer.plaintext(
            component, known: held.known, id: held.id, digest: digest)
        let record = ComponentRecord(
            known: held.known, id: held.id, plaintext: plaintext, writable: data.writable,
            readOnly: data.readOnly, local: nil)
        return Outcome(
            value: value, html: nil, records: try [record].sealed(with: sealer),
            operations: component.componentInstance.client.drain())
    }
}

/// A method looked for a record in vain although the component itself is not stale: an error like any other.
struct RecordMissingInMethod: Error {
    let underlying: any Error
}
