import Hummingbird
import NIOCore

/// A request context that knows its connection, so that the work of a request stops when its client has gone: a page that
/// was left, or that sent something newer.
///
/// ``ClientAddressContext`` is one. An app with a context of its own keeps the channel of its source:
///
/// ```swift
/// struct AppContext: RequestContext, ConnectionRequestContext {
///     var coreContext: CoreRequestContextStorage
///     let channel: any Channel
///
///     init(source: ApplicationRequestContextSource) {
///         coreContext = CoreRequestContextStorage(source: source)
///         channel = source.channel
///     }
/// }
/// ```
///
/// Without it the work goes on to its end or to the deadline, and the answer is dropped.
public protocol ConnectionRequestContext: RequestContext {
    /// The connection of HTTP/1.1, the stream of HTTP/2.
    var channel: any Channel { get }
}
