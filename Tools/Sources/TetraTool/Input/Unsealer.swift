import Foundation
import TetraState

/// A token that was unsealed.
struct OpenedToken {
    let purpose: String
    let characterCount: Int
    let plaintext: [UInt8]
    /// Seconds since 1970.
    let issuedAt: UInt64
    /// Which of the secrets it was, from 1, and of how many.
    let secretNumber: Int
    let secretCount: Int
}

/// Unseals tokens and says what can be wrong where it can't.
struct Unsealer {
    let app: String
    let secrets: SecretSource.Secrets
    let maximumAge: MaximumAge
    var session = SessionContents(salt: [], identity: nil, epoch: 0)

    func open(_ text: String, purpose: String) throws -> OpenedToken {
        let context = context(for: purpose)
        let token = SealedToken(text)
        let sealer = StateSealer(keyring: secrets.keyring, context: context, maximumByteCount: 1 << 24)
        do {
            let state = try open(sealer.authenticate(token))
            return OpenedToken(
                purpose: purpose, characterCount: token.utf8.count, plaintext: state.plaintext,
                issuedAt: state.issuedAt, secretNumber: state.secretIndex + 1, secretCount: secrets.count)
        } catch {
            throw ToolError(.refused, message(for: error, context))
        }
    }

    private func context(for purpose: String) -> SealContext {
        // A session's cookie is sealed before there is a session.
        guard purpose != "session" else { return SealContext(app: app, purpose: purpose, salt: []) }
        return SealContext(
            app: app, purpose: purpose, salt: session.salt, identity: session.identity, epoch: session.epoch)
    }

    private func open(_ token: AuthenticatedToken) throws(SealError) -> VerifiedState {
        switch maximumAge {
        case .none: try token.open(maximumAge: .seconds(Int64.max), skew: .seconds(Int64.max))
        case .seconds(let seconds): try token.open(maximumAge: .seconds(seconds))
        }
    }

    private func message(for error: SealError, _ context: SealContext) -> String {
        switch error.reason {
        case .notBase64, .tooShort, .tooLarge:
            return "This is no token, \(error.reason.rawValue): was all of it copied, and nothing else?"
        case .wrongMAC:
            return """
                The token was not made with \(secrets.count == 1 ? "this secret" : "any of these secrets") for this \
                context, or it was altered. One of these is another:
                  secret    \(secrets.count) tried
                  app       \(Printable.text(context.app))
                  purpose   \(Printable.text(context.purpose))
                  salt      \(context.salt.isEmpty ? "none" : "\(context.salt.count) bytes")
                  identity  \(context.identity.map(Printable.text) ?? "nobody")
                  epoch     \(context.epoch)
                Salt, identity and epoch are in the session's cookie: --session-cookie-file takes them from there.
                """
        case .tooOld: return "The token is authentic, but older than --max-age; --max-age none shows it all the same."
        case .fromTheFuture:
            return "The token is authentic, but made in the future; --max-age none shows it all the same."
        default: return "The token is refused: \(error.reason.rawValue)."
        }
    }
}
