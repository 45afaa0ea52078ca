import TetraStateMacros

struct Socket {}
protocol Plug {}

@StateCodable
enum Signal {
    case open(Socket)  // error: This type can't be kept in the state in open_0
    case closed(at: Int, by: any Plug)  // error: A value of this protocol can't be kept in closed_by
    case half(Int), other([Socket])  // error: This type can't be kept in the state in other_0
    case idle
}
