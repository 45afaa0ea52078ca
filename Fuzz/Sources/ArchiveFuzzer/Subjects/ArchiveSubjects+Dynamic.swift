import Foundation
import TetraState

extension ArchiveSubjects {
    /// Enums, migrations, picklers, and values whose type the archive names.
    static let dynamic: [any ArchiveSubject] = [
        Subject([Shape.empty, .circle(0.5), .group([.empty, .circle(1)])]),
        Subject([[Shape.empty: [Shape.circle(2)]]]),
        Subject([Folder(folders: [Folder(folders: [], name: "b")], name: "a")], multiple: 128),
        Subject([SecondFolder(folders: [], number: 3)], multiple: 128),
        Subject([FirstFolder(folders: [Folder(folders: [], name: "b")], label: "a")], multiple: 128),
        Subject([Pickled<MoneyPickler>(Money(cents: 5, currency: "EUR"))]),
        Subject([StateTuple(1, "a", [0.5])]),
        Subject([StateTuple()]),
        Subject([AnyState(1), AnyState("a"), AnyState(["a": [1]]), AnyState(Shape.circle(1)), AnyState(Set([1]))]),
        Subject([[AnyState(Todo(id: 1)), AnyState(Date(timeIntervalSinceReferenceDate: 0))]], multiple: 128),
        Subject([["a": AnyState(Folder(folders: [], name: ""))]], multiple: 128),
        Subject([AnyHashable(Money(cents: 1, currency: "EUR")), AnyHashable("a"), AnyHashable(1)]),
        Subject([Set<AnyHashable>(["a", 1, 0.5])]),
        Subject([[AnyHashable("a"): AnyState([Shape.empty])]], multiple: 128),
        Subject([StateType(Int.self), StateType([Shape].self), StateType(Node.self)]),
        Subject([Set([StateType(Int.self), StateType([String: Int].self)])]),
    ]

    /// Graphs of classes.
    static let objects: [any ArchiveSubject] = [
        Subject([Node.ring()], multiple: 256),
        Subject([[Node.ring(), nil, Node("alone")]], multiple: 256),
        Subject([["a": [AnyState(Node.ring())]]], multiple: 256),
        Subject([StateTuple(Node("a"), [Node.ring()])], multiple: 256),
    ]
}
