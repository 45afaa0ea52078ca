import ArgumentParser
import Foundation
import TetraState

/// What a token's key is made of, and how old it may be.
struct SealOptions: ParsableArguments {
    @Option(help: "A file with one secret a line, instead of TETRA_SECRET.")
    var secretFile: String?

    @Option(help: "The app's name, as in HostConfiguration; that of the catalog if left out.")
    var app: String?

    @Option(help: "What the token is for: component, session, or a purpose of one's own.")
    var purpose = "component"

    @Option(help: "A file that holds the session's cookie, in place of salt, identity and epoch.")
    var sessionCookieFile: String?

    @Option(help: "The session's salt: hexadecimal or base64url.")
    var salt: String?

    @Option(help: "Who was signed in; leave it out for nobody.")
    var identity: String?

    @Option(help: "The identity's epoch.")
    var epoch: UInt64 = 0

    @Option(help: "Refuse tokens that are older: seconds, or a number with s, m, h or d; none for any age.")
    var maxAge = MaximumAge.none

    func validate() throws {
        guard sessionCookieFile == nil || (salt == nil && identity == nil && epoch == 0) else {
            throw ValidationError("The session's cookie tells salt, identity and epoch: leave them out.")
        }
        guard sessionCookieFile == nil || purpose != "session" else {
            throw ValidationError("The session's cookie is no part of another cookie's key: leave it out.")
        }
    }

    /// Unseals a token.
    func open(_ text: String, app catalogApp: String?) throws -> OpenedToken {
        guard let app = app ?? catalogApp else {
            throw ToolError(
                .usage, "The app's name is part of the key: give it with --app, or a --catalog that has it.")
        }
        let secrets = try SecretSource.read(file: secretFile)
        var unsealer = Unsealer(app: app, secrets: secrets, maximumAge: maxAge)
        if let sessionCookieFile {
            let cookie = try InputSource(argument: nil, file: sessionCookieFile).text()
            unsealer.session = try SessionContents(unsealer.open(SessionContents.token(in: cookie), purpose: "session"))
        } else {
            let salt = try salt.map { try ByteText.decode($0, name: "--salt") }
            unsealer.session = SessionContents(salt: salt ?? [], identity: identity, epoch: epoch)
        }
        return try unsealer.open(text, purpose: purpose)
    }
}
