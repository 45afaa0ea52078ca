import Tetra

struct Socket: Sendable {}

@Component
struct Connection {
    mutating func load(socket: Socket) {}  // error: requires that 'Socket' conform to 'StateCodable' in _check_socket

    var body: some HTML { "" }
}
