import TetraHTML
import TetraState

/// The checks of one call in their order: MAC of all states, epoch and claimed id, age and type, method, arguments and
/// values, archives.
///
/// Nothing is fetched, loaded or run before all that came with the call is verified and decoded.
struct CallChecks: Sendable {
    let registry: ComponentRegistry
    let sealer: StateSealer
    let maximumAge: Duration
    let types: [String: [String]]
    let limits: StateLimits
    /// Whether the epoch in the session's cookie is still the identity's: asked once states have proved authentic.
    let epoch: EpochCheck

    /// - Throws: ``CallError``, or what the epoch store throws.
    func verify(_ entry: CallEntry) async throws -> VerifiedCall {
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
            registry: registry, maximumAge: maximumAge, types: types, limits: limits)
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
        var inOrder: [HeldComponent] = []
        for component in decoded.dropFirst() {
            let held = try reader.held(component)
            guard descendants.updateValue(held, forKey: held.id) == nil, held.id != called.id else {
                throw CallError.malformed("two states of one component")
            }
            guard held.route == called.route else { throw CallError.rejected("a state that was made on another page") }
            inOrder.append(held)
        }
        return VerifiedCall(
            called: called, descendants: descendants, inOrder: inOrder, call: call,
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
}
