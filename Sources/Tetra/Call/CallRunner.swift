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
    /// Whether the epoch in the session's cookie is still the identity's.
    let isEpochCurrent: Bool

    /// What a successful call answers.
    struct Outcome: Sendable {
        var value: JSONValue?
        /// `nil` where the page keeps what it shows.
        var html: [UInt8]?
        var records: [ComponentRecord]
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
        let ready = try prepare(entry)
        func open<C: Component>(_ type: C.Type) async throws -> Outcome {
            try await run(type, ready)
        }
        return try await open(ready.called.known.type)
    }

    // MARK: Checks

    private func prepare(_ entry: CallEntry) throws(CallError) -> Ready {
        let supplied = [entry.component] + entry.descendants
        var tokens: [AuthenticatedToken] = []
        tokens.reserveCapacity(supplied.count)
        for component in supplied {
            do {
                tokens.append(try sealer.authenticate(SealedToken(component.state)))
            } catch {
                throw .rejected("\(error)")
            }
        }
        guard isEpochCurrent else { throw .rejected("the epoch of the identity was raised") }

        let reader = HeldComponentReader(
            registry: registry, maximumAge: configuration.maximumStateAge, types: types)
        var opened: [OpenedComponent] = []
        opened.reserveCapacity(tokens.count)
        for token in tokens { opened.append(try reader.read(token)) }
        guard opened[0].head.instance == entry.id.bits else { throw .rejected("the state of another component") }
        var known: [ComponentType] = []
        known.reserveCapacity(opened.count)
        for component in opened { known.append(try reader.type(of: component)) }

        var method: Int?
        if let name = entry.method {
            guard let index = known[0].methodIndex(name) else {
                throw .unknownMethod("no public method of \(known[0].name) has the name that was called")
            }
            method = index
        } else if !entry.arguments.isEmpty {
            throw .malformed("arguments without a method")
        }
        let call = try method.map { index throws(CallError) in
            try decode(known[0].type, method: index, arguments: entry.arguments)
        }
        let called = try reader.decode(entry.component, opened: opened[0], known: known[0])
        var descendants: [InstanceID: HeldComponent] = [:]
        for index in supplied.indices.dropFirst() {
            let held = try reader.decode(supplied[index], opened: opened[index], known: known[index])
            guard descendants.updateValue(held, forKey: held.id) == nil, held.id != called.id else {
                throw .malformed("two states of one component")
            }
        }
        return Ready(
            called: called, descendants: descendants, call: call,
            updates: method.map { known[0].methods[$0].updates } ?? true)
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
        let shown = PageData(running, known: held.known).readOnly

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
            return try await answerWithoutRendering(running, held, shown: shown, value: value)
        }
        let renderer = ComponentRenderer(
            registry: registry, driver: driver, sealer: componentSealer, limits: configuration.limits,
            isDevelopment: configuration.environment == .development, held: ready.descendants)
        let tree = try await renderer.render(
            running, known: held.known, id: held.id, outer: [], held: held, depth: 0)
        return Outcome(
            value: value, html: tree.isUnchanged ? nil : tree.html, records: tree.records,
            operations: tree.operations)
    }

    private func resolve(_ held: HeldComponent) async throws -> ResolvedReferences {
        let archives = [held.arguments, held.properties].filter { !$0.references.isEmpty }
        guard !archives.isEmpty else { return ResolvedReferences() }
        return try await ReferenceResolver(registry.models, scope.values).resolve(archives)
    }

    private func restore<C: Component>(
        _ type: C.Type, _ held: HeldComponent, _ references: ResolvedReferences, _ driver: ComponentDriver
    ) throws -> (C, C.Arguments) {
        var component = try driver.restore(type, held: held, references: references)
        let arguments = try C.Arguments(from: held.arguments, references: references)
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
            let fresh = try C.Arguments(from: held.arguments, references: references)
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
            let arguments = try C.Arguments(from: held.arguments, references: try await resolve(held))
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
        _ component: C, _ held: HeldComponent, shown: [JSONValue], value: JSONValue?
    ) async throws -> Outcome {
        let data = PageData(component, known: held.known)
        let digest = data.readOnly == shown ? held.head.digest : PageData.unknownDigest
        let plaintext = try await componentSealer.plaintext(
            component, known: held.known, id: held.id, digest: digest)
        let record = ComponentRecord(
            known: held.known, id: held.id, token: try componentSealer.seal(plaintext), writable: data.writable,
            readOnly: data.readOnly, local: nil)
        return Outcome(
            value: value, html: nil, records: [record], operations: component.componentInstance.client.drain())
    }
}

/// A method looked for a record in vain although the component itself is not stale: an error like any other.
struct RecordMissingInMethod: Error {
    let underlying: any Error
}
