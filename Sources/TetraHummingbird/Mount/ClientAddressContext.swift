import Hummingbird
import NIOCore

/// A request context that knows the client's address, so that the limit of calls per client is kept.
///
/// ```swift
/// let router = Router(context: ClientAddressContext.self)
/// ```
///
/// An app with a context of its own conforms it to Hummingbird's `RemoteAddressRequestContext` instead. Without either,
/// only the limits of all clients together are kept. Behind a proxy the address is the proxy's: leave the limit per
/// client to the proxy there.
///
/// It knows the connection as well, so that the work of a request stops when its client has gone.
public struct ClientAddressContext: RequestContext, RemoteAddressRequestContext, ConnectionRequestContext {
    public var coreContext: CoreRequestContextStorage
    public let remoteAddress: SocketAddress?
    public let channel: any Channel

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress
        channel = source.channel
    }
}
