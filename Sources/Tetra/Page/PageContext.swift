import Logging
import TetraState

/// The surroundings of a page while it is rendered.
public struct PageContext: Sendable {
    let scope: RequestScope
    /// What stood in the place of `:name` segments, percent-decoded.
    public let parameters: [String: String]

    public var request: RequestHead { scope.request }
    public var url: PageURL { scope.request.url }
    public var session: Session { scope.session }
    /// Who is signed in; `nil` for anonymous.
    public var identity: String? { scope.session.identity }
    public var logger: Logger { scope.logger }
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
