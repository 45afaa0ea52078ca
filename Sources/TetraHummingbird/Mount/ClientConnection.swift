import NIOCore
import Synchronization
import Tetra

/// Notices that the client has closed its side of a connection, and ends the request under way on it.
///
/// Hummingbird allows half-closed connections, so that the channel stays open when a browser goes; what it sends is only
/// that nothing more will come. The request body's own `consumeWithCancellationOnInboundClose` would notice it, too, and
/// take the connection for itself: it is closed after the answer, and every call would need a new one.
final class ClientConnection: ChannelInboundHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = NIOAny
    typealias InboundOut = NIOAny

    private struct State {
        var hasGone = false
        var request: RequestCancellation?
        var address: (socket: SocketAddress, client: ClientAddress?)?
    }

    private let state = Mutex(State())

    /// From now on this is the request under way.
    func begin(_ request: RequestCancellation) {
        let hasGone = state.withLock { state in
            state.request = request
            return state.hasGone
        }
        if hasGone { request.cancel() }
    }

    func end(_ request: RequestCancellation) {
        state.withLock { state in
            if state.request === request { state.request = nil }
        }
    }

    /// The client at an address, worked out once: what an app takes for the client may change from request to request,
    /// and mostly does not.
    func clientAddress(of address: SocketAddress) -> ClientAddress? {
        state.withLock { state in
            if let known = state.address, known.socket == address { return known.client }
            let client = ClientAddress(address)
            state.address = (address, client)
            return client
        }
    }

    func goes() {
        let request = state.withLock { state in
            state.hasGone = true
            defer { state.request = nil }
            return state.request
        }
        request?.cancel()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { goes() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        goes()
        context.fireChannelInactive()
    }
}
