import Testing
import TetraStateMacros

@Suite("@StateCodable on enums")
struct EnumTests {
    /// The value and what comes back of it, in words.
    func expectSame(_ choice: Choice) throws {
        #expect(try "\(restored(choice, as: Choice.self))" == "\(choice)")
    }

    @Test("every form of case comes back")
    func cases() throws {
        let choices: [Choice] = [
            .idle, .one(4), .labelled(to: "t"), .several(1, to: "two", true),
            .defaulted(a: 1, b: 2, c: nil, d: "d"), .pair((1, Circle(radius: 2))),
            .tuples([(a: 1, b: "b")], Square(side: 1)), .shape(Square(side: 3)), .kind(Circle.self), .void(()),
            .`self`, .default(in: 5), .optional(nil), .optional(6),
        ]
        for choice in choices { try expectSame(choice) }
    }

    @Test("recursive enums come back")
    func recursive() throws {
        let tree = Tree.node(.node(.leaf(1), .leaf(2)), .leaf(3))
        #expect(try restored(tree) == tree)
        let chain = Chain.link(1, .link(2, .end))
        #expect(try restored(chain) == chain)
    }

    @Test("generic enums come back and are constrained only where values are saved")
    func generic() throws {
        let outcome = Outcome<Int, StateError>.success(4)
        guard case .success(4) = try restored(outcome, as: Outcome<Int, StateError>.self) else {
            Issue.record("it came back as something else")
            return
        }
    }

    @Test("an enum of raw values is saved by them, as without the macro")
    func raw() throws {
        #expect(try restored(Tint.green, as: Tint.self) == .green)
        #expect(try restored(Tint.green, as: String.self) == "g")
        #expect(try restored("red", as: Tint.self) == .red)
        #expect(throws: StateError(.shapeMismatch, "")) { try restored("blue", as: Tint.self) }
        #expect(Tint.stateShape == Tint.stateName)
    }

    @Test("an unknown case is refused, and so is a known one with another value")
    func unknown() throws {
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(Later.added(1), as: Earlier.self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(Later.kept("x"), as: Earlier.self) }
        #expect(try restored(Later.same(a: 1, b: 2), as: Earlier.self) == .same(b: 2, a: 1, c: 9, d: nil))
    }

    @StateCodable
    enum Earlier: Equatable {
        case kept(Int)
        case same(b: Int, a: Int, c: Int = 9, d: Int?)
    }

    @StateCodable
    enum Later {
        case added(Int)
        case kept(String)
        case same(a: Int, b: Int)
    }

    @Test("the cases are the fields, with the shapes of their values")
    func fields() {
        #expect(Earlier.stateFields.map(\.name) == ["kept", "same"])
        #expect(Earlier.stateFields.map(\.shape) == ["int", "{b:int,a:int,c:int,d:int?}"])
    }

    @Test("a case's default value means what it means where the enum stands")
    func nestedDefault() throws {
        let back = try restored(Half.pair(.init(size: 1)), as: Depot.Load.self)
        guard case .pair(let crate, let other) = back else {
            Issue.record("it came back as \(back)")
            return
        }
        #expect(crate.size == 1)
        #expect(other.size == 4)
    }

    @StateCodable
    enum Half {
        case pair(Depot.Crate, _: Int = 0)
    }
}
