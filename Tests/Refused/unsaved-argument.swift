import Tetra

struct Socket: Sendable {}

@Component
struct Connection {
    mutating func load(socket: Socket) {}  // error: This type can't be kept in the state in _check_socket

    var body: some HTML { "" }
}
