import Hummingbird
import NIOCore

/// The address of a client, as the limit per client counts it.
struct ClientAddress: Sendable {
    let text: String

    /// `nil` where the app's context does not know the address: see ``ClientAddressContext``.
    ///
    /// - Parameter connection: Keeps the text, where it is known.
    init?(of context: some RequestContext, on connection: ClientConnection? = nil) {
        guard let context = context as? any RemoteAddressRequestContext, let address = context.remoteAddress else {
            return nil
        }
        guard let connection else {
            self.init(address)
            return
        }
        guard let known = connection.clientAddress(of: address) else { return nil }
        self = known
    }

    /// An IPv6 address counts by its first 64 bits, since whoever has one has all the addresses of such a network
    /// (RFC 4291 §2.5.4).
    init?(_ address: SocketAddress) {
        switch address {
        case .v4:
            guard let text = address.ipAddress else { return nil }
            self.text = text
        case .v6(let address):
            let bytes = withUnsafeBytes(of: address.address.sin6_addr) { Array($0) }
            if bytes.starts(with: Self.mappedPrefix) {
                text = bytes[12...].map { String($0) }.joined(separator: ".")
            } else {
                text =
                    stride(from: 0, to: 8, by: 2)
                    .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
                    .joined(separator: ":") + "::/64"
            }
        case .unixDomainSocket:
            return nil
        }
    }

    /// `::ffff:0:0/96`: an IPv4 client of a socket that takes both (RFC 4291 §2.5.5.2).
    private static let mappedPrefix: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
}
