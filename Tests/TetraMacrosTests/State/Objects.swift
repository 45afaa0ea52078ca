import TetraStateMacros

@StateCodable
final class Node {
    let name: String
    var next: Node?
    var others: [Node] = []
    weak var parent: Node?
    var count = 0 { didSet { changes += 1 } }
    @Transient var changes = 0
    var pair: (Int, any Shape)?

    init(name: String) { self.name = name }
}

@StateCodable
final class Plain {
    var a = 1
    var b: String?
}

@StateCodable
public final class Holder<Value> {
    public let value: Value
    var next: Holder<Value>?

    init(_ value: Value) { self.value = value }
}
