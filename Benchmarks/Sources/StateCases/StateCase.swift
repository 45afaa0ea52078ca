import TetraState

/// One state that is measured: sealed whole, restored whole, and its bytes by Fernet alone.
public struct StateCase: Sendable {
    public let name: String

    /// What is sealed.
    public let plaintext: [UInt8]

    private let head: StateHead
    private let sealer: StateSealer
    private let fernet: Fernet
    private let route: SwiftCryptoRoute
    private let write: @Sendable () throws -> [UInt8]
    private let read: @Sendable ([UInt8]) async throws -> Void
    private let isSame: @Sendable ([UInt8]) async throws -> Bool

    init<Component: SavedComponent>(
        _ name: String, _ component: Component, _ bench: Bench, _ values: StateValues = StateValues()
    ) throws {
        self.name = name
        sealer = bench.sealer
        fernet = bench.fernet
        route = bench.route
        // Worked out once when a component type is registered.
        let head = Component.head
        self.head = head
        let registry = bench.registry
        write = { try component.plaintext(head, registry: registry) }
        read = { keep(try await Component.restored(from: $0, registry: registry, values: values)) }
        isSame = { try await Component.restored(from: $0, registry: registry, values: values) == component }
        plaintext = try write()
    }

    /// From the component to the token.
    public func seal() throws -> SealedToken {
        try sealer.seal(write())
    }

    /// From the token to the component: authentic, young, of this type, restored, its models fetched.
    public func unseal(_ token: SealedToken) async throws {
        try await read(try open(token))
    }

    /// Whether what comes back is the component that was sealed.
    public func comesBack() async throws -> Bool {
        try await isSame(try open(try seal()))
    }

    private func open(_ token: SealedToken) throws -> [UInt8] {
        let state = try sealer.authenticate(token).open()
        guard try state.head() == head else { throw BrokenState() }
        return state.plaintext
    }

    /// The same bytes by Fernet alone.
    public func sealBare() -> SealedToken { fernet.seal(plaintext) }

    /// The same bytes by Fernet alone.
    public func unsealBare(_ token: SealedToken) throws -> Int {
        try fernet.unseal(token, maximumAge: StateSealer.defaultMaximumAge).count
    }

    /// The same bytes by swift-crypto, called as one would who needs no more than a Fernet token.
    public func sealByRoute() throws -> SealedToken { SealedToken(utf8: try route.seal(plaintext)) }

    /// The same bytes by swift-crypto.
    public func unsealByRoute(_ token: SealedToken) throws -> Int {
        guard let bytes = try route.unseal(token.utf8, maximumAge: 86_400) else { throw BrokenState() }
        return bytes.count
    }
}

/// Keeps the optimiser from leaving out what nobody looks at.
@inline(never)
public func keep<Value>(_ value: Value) {
    withExtendedLifetime(value) {}
}
