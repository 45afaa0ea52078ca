import Testing
import TetraStateMacros

@Suite("@StateCodable on classes")
struct ObjectTests {
    @Test("what is shared stays shared, cycles are closed, weak references are kept")
    func graph() throws {
        let first = Node(name: "first")
        let second = Node(name: "second")
        first.next = second
        second.next = first
        first.others = [second, first, second]
        second.parent = first
        second.pair = (3, Circle(radius: 4))
        let back = try restored(first, as: Node.self)
        #expect(back.name == "first")
        #expect(back.next?.name == "second")
        #expect(back.next?.next === back)
        #expect(back.others.count == 3 && back.others[0] === back.next && back.others[1] === back)
        #expect(back.next?.parent === back)
        #expect(back.next?.pair?.0 == 3)
        #expect(back.next?.pair?.1 as? Circle == Circle(radius: 4))
        for node in [first, back] {
            node.next?.next = nil
            node.others = []
        }
    }

    @Test("no observer runs for plain values, and transient ones start with their default")
    func observers() throws {
        let node = Node(name: "n")
        node.count = 4
        #expect(node.changes == 1)
        let back = try restored(node, as: Node.self)
        #expect(back.count == 4)
        #expect(back.changes == 0)
    }

    @Test("a class that had an initialiser without arguments keeps it")
    func implicitInitializer() throws {
        let plain = Plain()
        plain.a = 5
        plain.b = "b"
        let back = try restored(plain, as: Plain.self)
        #expect(back.a == 5)
        #expect(back.b == "b")
    }

    class Base {}

    @StateCodable
    final class Derived: Base {
        var a: Int

        init(a: Int) { self.a = a }
    }

    @StateCodable
    final class Equal: Equatable {
        var a = 1

        static func == (left: Equal, right: Equal) -> Bool { left.a == right.a }
    }

    @Test("a class with a superclass is not saved, one with protocols is")
    func superclass() throws {
        #expect(throws: StateError(.blocked, "")) { try archive(Derived(a: 1)) }
        #expect(try restored(Equal(), as: Equal.self) == Equal())
    }

    @Test("generic classes come back")
    func generic() throws {
        let holder = Holder(1)
        holder.next = Holder(2)
        let back = try restored(holder, as: Holder<Int>.self)
        #expect(back.value == 1)
        #expect(back.next?.value == 2)
        #expect(Holder<Int>.stateName.hasSuffix(".Holder<int>"))
    }

    @Test("what a variable with a default lacks in the archive keeps its default")
    func evolution() throws {
        let back = try restored(Small(), as: Large.self)
        #expect(back.same === back.again)
        #expect(back.added == 3)
    }

    @StateCodable
    final class Leaf {
        var value = 1
    }

    @StateCodable
    struct Small {
        var same = Leaf()
        var again: Leaf?
        var gone = 1

        init() { again = same }
    }

    @StateCodable
    struct Large {
        let again: Leaf
        var added = 3
        let same: Leaf
    }
}
