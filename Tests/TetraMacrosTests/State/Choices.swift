import TetraStateMacros

@StateCodable
enum Choice {
    case idle
    case one(Int)
    case labelled(to: String)
    case several(Int, to: String, _: Bool)
    case defaulted(a: Int, b: Int = 3, c: String? = "c", d: String?)
    case pair((Int, any Shape))
    case tuples([(a: Int, b: String)], any Shape)
    case shape(any Shape)
    case kind(any Shape.Type)
    case void(Void)
    case `self`
    case `default`(`in`: Int)
    case optional(Int?)
}

@StateCodable
indirect enum Tree: Equatable {
    case leaf(Int)
    case node(Tree, Tree)
}

@StateCodable
enum Outcome<Success, Failure: Error> {
    case success(Success)
    case failure(String)
}

@StateCodable
enum Chain: Equatable {
    case end
    indirect case link(Int, Chain)
}
