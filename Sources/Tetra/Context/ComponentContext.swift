import Logging
import TetraState

/// The surroundings of a component, there from `load` on.
///
/// ```swift
/// mutating func load(id: Int) async throws {
///     let mailer = try context[Mailer.self]
///     guard context.identity != nil else { throw NotAllowedError.unauthorized }
/// }
/// ```
public struct ComponentContext: Sendable {
    let scope: RequestScope
    /// Name and id of the component, for its log lines.
    let name: String
    let id: InstanceID
    /// The page's title and what else its head says of it.
    public let page: PageHead

    /// The request that this component is rendered or called by.
    public var request: RequestHead { scope.request }

    /// The URL that the person sees, also during a call.
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

    /// When the request is answered at the latest (30 s after it came, by default): with 503, and what it still does is
    /// cancelled.
    ///
    /// Work that does not wait by Swift's own means asks now and then: `try Task.checkCancellation()`.
    public var deadline: ContinuousClock.Instant { scope.deadline }

    /// A logger that names request and component.
    public var logger: Logger {
        var logger = scope.logger
        logger[metadataKey: "component"] = .string("\(name)#\(id.text)")
        return logger
    }

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
