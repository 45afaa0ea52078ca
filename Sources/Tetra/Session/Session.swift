import Synchronization

/// The browser's session: a small cookie sealed by the host; the server keeps nothing.
///
/// It is made at the first request of a page. `login` gives it a new salt, so that a state sealed before is of another
/// session; `logout` forgets the cookie; `logout(everywhere: true)` ends all sessions of the identity.
public final class Session: Sendable {
    /// What the cookie holds.
    struct Contents: Sendable, Equatable {
        var salt: [UInt8]
        var identity: String?
        var epoch: UInt64
    }

    /// What the answer must do with the cookie.
    enum Change: Sendable, Equatable {
        case none
        case replaced
        case forgotten
    }

    private struct State {
        var contents: Contents
        var change: Change
    }

    private let state: Mutex<State>
    private let epochs: any EpochStore
    private let makeSalt: @Sendable () -> [UInt8]

    init(
        contents: Contents, isNew: Bool, epochs: any EpochStore, makeSalt: @escaping @Sendable () -> [UInt8]
    ) {
        state = Mutex(State(contents: contents, change: isNew ? .replaced : .none))
        self.epochs = epochs
        self.makeSalt = makeSalt
    }

    /// Who is signed in; `nil` for anonymous.
    public var identity: String? { state.withLock { $0.contents.identity } }

    /// Who is signed in, as the app's own type.
    ///
    /// - Throws: ``NotAllowedError/unauthorized`` if nobody is, or if what the session holds is no such identity, as after
    ///   a deploy that knows people by something else: signing in again mends both.
    public func identity<Identity: IdentityConvertible>(as type: Identity.Type) throws(NotAllowedError) -> Identity {
        guard let identity, let value = Identity(sessionIdentity: identity) else { throw .unauthorized }
        return value
    }

    /// Signs in: the session gets a new salt and the identity, all state sealed before is refused from now on.
    ///
    /// - Parameter identity: What the app knows the person by: a primary key, never an address that may change hands. Its
    ///   text has at most 256 bytes.
    /// - Throws: ``InvalidIdentityError`` for text that is empty or longer, or what the ``EpochStore`` throws.
    public func login(_ identity: some IdentityConvertible) async throws {
        let identity = identity.sessionIdentity
        guard (1...256).contains(identity.utf8.count) else { throw InvalidIdentityError() }
        let epoch = try await epochs.epoch(of: identity)
        let salt = makeSalt()
        state.withLock {
            $0.contents = Contents(salt: salt, identity: identity, epoch: epoch)
            $0.change = .replaced
        }
    }

    /// Signs out of this browser, and with `everywhere` of all browsers.
    ///
    /// Without `everywhere` the cookie is forgotten, yet a copy of it would work until its age; with it the identity's
    /// epoch rises and no copy works any more.
    public func logout(everywhere: Bool = false) async throws {
        if everywhere, let identity {
            try await epochs.raiseEpoch(of: identity)
        }
        let salt = makeSalt()
        state.withLock {
            $0.contents = Contents(salt: salt, identity: nil, epoch: 0)
            $0.change = .forgotten
        }
    }

    /// Takes a login back whose call failed; a logout stays, since whoever asked for it must not stay signed in.
    func dropLogin(to former: Contents) {
        state.withLock { state in
            guard state.change == .replaced else { return }
            state = State(contents: former, change: .none)
        }
    }

    var contents: Contents { state.withLock { $0.contents } }
    var change: Change { state.withLock { $0.change } }
}
