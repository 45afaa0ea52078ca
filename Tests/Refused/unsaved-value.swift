import TetraStateMacros

struct Socket {}
protocol Plug {}
enum SocketPickler: StatePickler {
    static let stateName = "Socket"
    static func pickle(_ value: Socket, into encoder: inout StateEncoder) throws(StateError) {}
    static func unpickle(from decoder: inout StateDecoder) throws(StateError) -> Socket { Socket() }
}

@StateCodable
struct Connection {
    var count = 0
    let socket: Socket  // error: 'extension TheType: CodableState {}' if it is Codable in _check_socket
    var spare = Socket()  // error: This property's type can't be kept in the state in _check_spare
    var all: [String: Socket?] = [:]  // error: This type can't be kept in the state in _check_all
    var plug: any Plug  // error: A value of this protocol can't be kept in the state in _check_plug
    var plugs: [(Int, any Plug)]?  // error: Let the protocol refine StateCodable in _check_plugs
    var kind: any Plug.Type  // error: This metatype can't be kept in the state in _check_kind
    var action: () -> Void = {}  // error: leave the property out with @Transient in _check_action
    var anything: Any  // error: This type can't be kept in the state in _check_anything
    @Pickled(by: SocketPickler.self) var count2: Int  // error: The pickler saves values of another type
    @Pickled(by: SocketPickler.self) var fine: [Socket] = []
}

@StateCodable
final class Line {
    let socket: Socket?  // error: This type can't be kept in the state in _check_socket

    init() { socket = nil }
}

@StateCodable
struct Box<Content> {
    var content: Content
}

let unsaved: any StateCodable = Box(content: Socket())  // error: requires that 'Socket' conform to 'StateCodable'
