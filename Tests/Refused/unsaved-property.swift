import Tetra

struct Socket: Sendable {}
protocol Plug: Sendable {}

@Component
struct Connection {
    var count = 0
    var socket: Socket  // error: This type can't be kept in the state. Put @StateCodable on it in _check_socket
    var spare = Socket()  // error: is unavailable: This property's type can't be kept in _check_spare
    var plug: (any Plug)?  // error: Let the protocol refine StateCodable in _check_plug
    var listed: [(Int, any Plug)] = []  // error: Let the protocol refine StateCodable in _check_listed

    mutating func load() { socket = Socket() }

    var body: some HTML { "\(count)" }
}
