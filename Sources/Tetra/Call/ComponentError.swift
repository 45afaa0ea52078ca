/// An error that a component throws on purpose, to be answered with a status, code and message of its own.
///
/// Any other error becomes a 500 that tells the page nothing but a request id.
public protocol ComponentError: Error {
    /// 400 to 599.
    var status: Int { get }
    /// Arrives as `detail.error.code` of `tetra:method-error`. The protocol's own codes are reserved: an error that
    /// uses one becomes an `InternalError`.
    var code: String { get }
    /// Shown to the person.
    var message: String { get }
}

/// Refuses a render, a resume or a call.
public struct NotAllowedError: Error, Sendable, Equatable {
    let status: Int

    /// Nobody is signed in: 401.
    public static let unauthorized = NotAllowedError(status: 401)
    /// Whoever is signed in may not do this: 403.
    public static let forbidden = NotAllowedError(status: 403)
}
