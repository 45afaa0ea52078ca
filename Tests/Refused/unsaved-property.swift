import Tetra

struct Socket: Sendable {}

@Component
struct Connection {
    var count = 0
    var socket: Socket  // error: requireStateCodable' requires that 'Socket' conform to 'StateCodable' in _check_socket
    var spare = Socket()  // error: requires that 'Socket' conform to 'StateCodable' in _check_spare

    mutating func load() { socket = Socket() }

    var body: some HTML { "\(count)" }
}
