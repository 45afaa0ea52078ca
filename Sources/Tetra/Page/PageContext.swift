import Logging
import TetraState

/// The surroundings of a page while it is rendered.
public struct PageContext: Sendable {
    let scope: RequestScope
    /// What stood in the place of `:name` segments, percent-decoded.
    public let parameters: [String: String]

    /// What the browser sent.
    public var request: RequestHead { scope.request }
    /// Path and query as text. To read the query as a type of yours, mount the page with
    /// ``ComponentHost/page(_:query:content:)``.
    public var url: PageURL { scope.request.url }
    /// The browser's session: who is signed in, `login` and `logout`.
    public var session: Session { scope.session }
    /// Who is signed in; `nil` for anonymous.
    public var identity: String? { scope.session.identity }

    /// Who is signed in, as the app's own type: `try context.identity(as: UserID.self)`.
    ///
    /// - Throws: ``NotAllowedError/unauthorized`` if nobody is.
    public func identity<Identity: IdentityConvertible>(as type: Identity.Type) throws(NotAllowedError) -> Identity {
        try scope.session.identity(as: type)
    }
    /// A logger that names the request.
    public var logger: Logger { scope.logger }
    /// Everything that the app has given to its components, for adapters that add a name of their own.
    public var values: StateValues { scope.values }

    /// A value of the app, by type.
    ///
    /// - Throws: ``MissingValueError`` if the app gave none of this type to the host.
    public subscript<Value: Sendable>(type: Value.Type) -> Value {
        get throws {
            guard let value = scope.values[type] else { throw MissingValueError(String(describing: type)) }
            return value
        }
    }
}
