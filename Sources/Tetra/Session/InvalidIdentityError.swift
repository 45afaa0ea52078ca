/// A login with a text that can't be an identity. Apps take identities from forms, so that it is no reason to end the
/// process.
public struct InvalidIdentityError: Error, Sendable, CustomStringConvertible {
    /// What an identity is; the text itself does not belong in a log.
    public var description: String {
        "An identity has 1 to 256 bytes. Sign in with what the app knows the person by, such as a primary key."
    }
}
