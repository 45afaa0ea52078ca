import NIOCore
import Testing

@testable import TetraHummingbird

@Suite("The address of a client")
struct ClientAddressTests {
    @Test(
        "counts an IPv6 network as one client, and an IPv4 client the same on either kind of socket",
        arguments: [
            ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:db8:1:2:ffff::", "2001:db8:1:2::/64"),
            ("::1", "0:0:0:0::/64"),
        ])
    func text(address: String, expected: String) throws {
        #expect(ClientAddress(try SocketAddress(ipAddress: address, port: 1))?.text == expected)
    }

    @Test("is nothing on a socket that is a file")
    func unixSocket() throws {
        #expect(ClientAddress(try SocketAddress(unixDomainSocketPath: "/tmp/x")) == nil)
    }

    @Test("a connection keeps the client's address, and tells another one where the app takes another for it")
    func kept() throws {
        let connection = ClientConnection()
        for (address, expected) in [
            ("192.0.2.7", "192.0.2.7"), ("192.0.2.7", "192.0.2.7"), ("2001:db8::1", "2001:db8:0:0::/64"),
        ] {
            let socket = try SocketAddress(ipAddress: address, port: 1)
            #expect(connection.clientAddress(of: socket)?.text == expected)
        }
    }
}
