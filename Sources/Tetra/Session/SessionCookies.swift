import HTTPTypes
import TetraState

/// Reads and writes the session's two cookies.
///
/// The first is sealed with purpose `session` and no salt, and holds salt, identity and epoch. The second can be read by
/// the page and holds the identity mark: the same for all sessions of one identity, so that the page can tell whether
/// who it was made for is still there.
struct SessionCookies: Sendable {
    /// Why a request has no valid session.
    enum Refusal: Error, Sendable, Equatable {
        case missing
        case rejected(String)
        /// The identity's epoch was raised: it signed out everywhere.
        case epochRaised
    }

    /// A session as its cookie holds it.
    struct Opened: Sendable {
        let contents: Session.Contents
        /// The secret that sealed the cookie, tried first for the states of this request.
        let secretIndex: Int
        /// Seconds since 1970.
        let issuedAt: UInt64
    }

    private static let saltLength = 16

    private let sealer: StateSealer
    private let keyring: Keyring
    private let app: String
    private let isSecure: Bool
    private let maximumAge: Duration
    private let clock: SealClock

    init(configuration: HostConfiguration) {
        keyring = configuration.keyring
        app = configuration.app
        isSecure = configuration.publicOrigins.contains { $0.utf8.starts(with: "https:".utf8) }
        maximumAge = configuration.maximumSessionAge
        clock = configuration.clock
        sealer = StateSealer(
            keyring: configuration.keyring,
            context: SealContext(app: configuration.app, purpose: "session", salt: [], identity: nil, epoch: 0),
            clock: configuration.clock)
    }

    static func newSalt() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<saltLength).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// The `__Host-` prefix binds the cookie to this very host (RFC 6265bis §4.1.3.2); it requires HTTPS.
    private var sessionName: String { isSecure ? "__Host-tetra-session" : "tetra-session" }
    private var markName: String { "tetra-identity" }

    /// The session of a request, by its cookie alone: the epoch is still to be compared.
    func open(_ headers: HTTPFields) throws(Refusal) -> Opened {
        guard let token = cookie(sessionName, in: headers) else { throw .missing }
        let verified: VerifiedState
        do {
            verified = try sealer.authenticate(token).open(maximumAge: maximumAge)
        } catch {
            throw .rejected(String(describing: error))
        }
        let bytes = verified.plaintext
        guard bytes.count >= Self.saltLength + 8, bytes.count <= Self.saltLength + 8 + 256 else {
            throw .rejected("a cookie of another form")
        }
        let epoch = bytes[Self.saltLength..<(Self.saltLength + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let identity = bytes[(Self.saltLength + 8)...]
        let contents = Session.Contents(
            salt: Array(bytes[..<Self.saltLength]),
            identity: identity.isEmpty ? nil : String(decoding: identity, as: UTF8.self), epoch: epoch)
        return Opened(contents: contents, secretIndex: verified.secretIndex, issuedAt: verified.issuedAt)
    }

    /// Whether a visit should renew the cookie: after half of its age.
    func shouldRenew(_ session: Opened) -> Bool {
        clock.now() > session.issuedAt + UInt64(maximumAge / .seconds(2))
    }

    /// Cookies for an answer.
    func setCookies(for contents: Session.Contents) throws -> [String] {
        let bytes = contents.salt + contents.epoch.bigEndianBytes + Array((contents.identity ?? "").utf8)
        let token = try sealer.seal(bytes).text
        let age = Int(maximumAge / .seconds(1))
        return [
            "\(sessionName)=\(token); Path=/; Max-Age=\(age); HttpOnly; SameSite=Lax\(secure)",
            markCookie(contents.identity),
        ]
    }

    /// Cookies for an answer after a logout.
    func forgetCookies() -> [String] {
        ["\(sessionName)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax\(secure)", markCookie(nil)]
    }

    private func markCookie(_ identity: String?) -> String {
        let age = Int(maximumAge / .seconds(1))
        return "\(markName)=\(mark(identity)); Path=/; Max-Age=\(age); SameSite=Lax\(secure)"
    }

    private var secure: String { isSecure ? "; Secure" : "" }

    /// A truncated HMAC of app and identity, without the session's salt; one fixed value for anonymous.
    private func mark(_ identity: String?) -> String {
        guard let identity else { return "anonymous" }
        return keyring.mark(SealContext(app: app, purpose: "identity-mark", salt: [], identity: identity))
    }

    /// The first cookie of that name (RFC 6265 §5.4); a header of more than 16 KiB is not looked at.
    private func cookie(_ name: String, in headers: HTTPFields) -> SealedToken? {
        for field in headers where field.name == .cookie && field.value.utf8.count <= 16 * 1024 {
            var header = field.value
            let token = header.withUTF8 { Self.value(of: name, in: $0).map { SealedToken(utf8: Array($0)) } }
            if let token { return token }
        }
        return nil
    }

    private static func value(
        of name: String, in header: UnsafeBufferPointer<UInt8>
    ) -> Slice<UnsafeBufferPointer<UInt8>>? {
        var rest = header[...]
        while !rest.isEmpty {
            let pair = rest.prefix { $0 != UInt8(ascii: ";") }
            rest = rest[pair.endIndex...].dropFirst()
            let trimmed = pair.drop { $0 == 0x20 || $0 == 0x09 }
            let end = trimmed.dropFirst(name.utf8.count)
            guard end.first == UInt8(ascii: "="), trimmed.starts(with: name.utf8) else { continue }
            var value = end.dropFirst()
            while let last = value.last, last == 0x20 || last == 0x09 { value.removeLast() }
            return value
        }
        return nil
    }
}
