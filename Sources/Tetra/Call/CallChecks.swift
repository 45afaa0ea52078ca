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
    func verify(_ entry: CallEntry, of id: InstanceID) async throws -> VerifiedCall {
        let supplied = [entry.component] + entry.descendants
        let tokens = try await authenticate(supplied)
        try checkInstance(tokens[0], id)
        let reader = reader
        let opened = try open(tokens, reader)

        let known = opened[0].known
        var method: Int?
        if let name = entry.method {
            guard let index = known.methodIndex(name) else {
                throw CallError.unknownMethod("no public method of \(known.name) has the name that was called")
            }
            method = index
        }
        let call = try method.map { index throws(CallError) in
            try decode(known.type, method: index, arguments: entry.arguments)
        }
        let held = try hold(supplied, opened, reader)
        guard held.allSatisfy({ $0.route == held[0].route }) else {
            throw CallError.rejected("a state that was made on another page")
        }
        return VerifiedCall(
            called: held[0], descendants: try byID(held.dropFirst(), below: held[0].id),
            inOrder: Array(held.dropFirst()), call: call,
            updates: method.map { known.methods[$0].updates } ?? true)
    }

    /// What the page holds, where all of it is to be rendered again: by id, and parents before their children.
    ///
    /// - Throws: ``CallError``, or what the epoch store throws.
    func verifyPage(
        _ entry: CallEntry
    ) async throws -> (byID: [InstanceID: HeldComponent], inOrder: [HeldComponent]) {
        let tokens = try await authenticate(entry.descendants)
        let reader = reader
        let opened = try open(tokens, reader)
        let held = try hold(entry.descendants, opened, reader)
        return (try byID(held[...], below: nil), held)
    }

    private var reader: HeldComponentReader {
        HeldComponentReader(registry: registry, maximumAge: maximumAge, types: types, limits: limits)
    }

    private func authenticate(_ supplied: [SuppliedComponent]) async throws -> [AuthenticatedToken] {
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
        return tokens
    }

    private typealias Opened = (state: OpenedComponent, known: ComponentType)

    private func open(_ tokens: [AuthenticatedToken], _ reader: HeldComponentReader) throws(CallError) -> [Opened] {
        var opened: [OpenedComponent] = []
        opened.reserveCapacity(tokens.count)
        for token in tokens { opened.append(try reader.read(token)) }
        var known: [Opened] = []
        known.reserveCapacity(opened.count)
        for component in opened { known.append((component, try reader.type(of: component))) }
        return known
    }

    private func hold(
        _ supplied: [SuppliedComponent], _ opened: [Opened], _ reader: HeldComponentReader
    ) throws(CallError) -> [HeldComponent] {
        var decoded: [DecodedComponent] = []
        decoded.reserveCapacity(supplied.count)
        for (component, opened) in zip(supplied, opened) {
            decoded.append(try reader.decode(component, opened: opened.state, known: opened.known))
        }
        var held: [HeldComponent] = []
        held.reserveCapacity(decoded.count)
        for component in decoded { held.append(try reader.held(component)) }
        return held
    }

    private func byID(
        _ held: ArraySlice<HeldComponent>, below called: InstanceID?
    ) throws(CallError) -> [InstanceID: HeldComponent] {
        var descendants: [InstanceID: HeldComponent] = [:]
        for component in held {
            guard descendants.updateValue(component, forKey: component.id) == nil, component.id != called else {
                throw CallError.malformed("two states of one component")
            }
        }
        return descendants
    }

    /// Whose state it is, read from the head alone: before the age is judged.
    private func checkInstance(_ token: AuthenticatedToken, _ id: InstanceID) throws(CallError) {
        let head: StateHead
        do {
            head = try token.head()
        } catch {
            throw error.code == .outdated ? .outdated("\(error)") : .rejected("\(error)")
        }
        guard head.instance == id.bits else { throw .rejected("the state of another component") }
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
