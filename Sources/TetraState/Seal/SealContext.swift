/// What a token is for. It is part of the key, so that a token made for anything else is refused.
public struct SealContext: Sendable, Hashable {
    /// The app's stable name.
    public var app: String

    /// What is sealed: `"state"`, `"session"`, `"topic"`.
    public var purpose: String

    /// The session's random salt, made by the server; empty for what stands outside a session.
    public var salt: [UInt8]

    /// Who is signed in; nil and the empty text both mean nobody.
    public var identity: String?

    /// The identity's epoch; raising it ends all tokens of before.
    public var epoch: UInt64

    /// A context.
    public init(app: String, purpose: String, salt: [UInt8], identity: String? = nil, epoch: UInt64 = 0) {
        self.app = app
        self.purpose = purpose
        self.salt = salt
        self.identity = identity
        self.epoch = epoch
    }

    /// `"tetra/1" ‖ lp(app) ‖ lp(purpose) ‖ lp(identity) ‖ lp(epoch)`: UTF-8, the epoch as eight bytes, each with its
    /// length in four bytes before it, big-endian.
    var info: [UInt8] {
        var info = Array("tetra/1".utf8)
        info.reserveCapacity(64 + app.utf8.count + purpose.utf8.count + (identity?.utf8.count ?? 0))
        func append(_ part: some Collection<UInt8>) {
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: part.count).bigEndian) { info.append(contentsOf: $0) }
            info.append(contentsOf: part)
        }
        append(app.utf8)
        append(purpose.utf8)
        append((identity ?? "").utf8)
        append(epoch.bigEndianBytes)
        return info
    }
}

extension SealContext: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// App and purpose; salt and identity don't belong in logs.
    public var description: String { "SealContext(\(app), \(purpose))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// What ``description`` shows, and nothing more.
    public var customMirror: Mirror { Mirror(self, children: ["app": app, "purpose": purpose]) }
}
