import Testing
import TetraStateMacros

@Suite("Tuples, existentials, metatypes and pickled values")
struct FormTests {
    let forms = Forms(
        point: (1, 2), path: [(3, nil), (4, "four")], maybe: (5, ("six", true)), shape: Circle(radius: 1),
        spare: Square(side: 2), shapes: [Square(side: 3), Circle(radius: 4)], named: ["a": Square(side: 5)],
        mixed: ["b": [nil, (Circle(radius: 6), 7)]], kind: Square.self, kinds: [Circle.self, Square.self],
        row: [(8, 9)], last: (10, Square(side: 11)), anything: ["x": 12])

    @Test("tuples come back, labelled, nested, optional and in collections")
    func tuples() throws {
        let back = try restored(forms, as: Forms.self)
        #expect(back.point == (1, 2))
        #expect(back.point.y == 2)
        #expect(back.path.map(\.at) == [3, 4])
        #expect(back.path.map(\.name) == [nil, "four"])
        #expect(back.maybe?.0 == 5)
        #expect(back.maybe?.1 ?? ("", false) == ("six", true))
        #expect(back.row.map(\.1) == [9])
        #expect(back.last?.0 == 10)
    }

    @Test("existentials come back as what they were")
    func existentials() throws {
        let back = try restored(forms, as: Forms.self)
        #expect(back.shape as? Circle == Circle(radius: 1))
        #expect(back.spare as? Square == Square(side: 2))
        #expect(back.shapes.map(\.area) == forms.shapes.map(\.area))
        #expect(back.named["a"] as? Square == Square(side: 5))
        #expect(back.mixed["b"]?.count == 2)
        #expect(back.mixed["b"]?[0] == nil)
        #expect(back.mixed["b"]?[1]?.0 as? Circle == Circle(radius: 6))
        #expect(back.last?.1 as? Square == Square(side: 11))
        #expect(back.anything as? [String: Int] == ["x": 12])
    }

    @Test("metatypes come back as types")
    func metatypes() throws {
        let back = try restored(forms, as: Forms.self)
        #expect(ObjectIdentifier(back.kind) == ObjectIdentifier(Square.self))
        let kinds = [ObjectIdentifier(Circle.self), ObjectIdentifier(Square.self)]
        #expect(back.kinds.map(ObjectIdentifier.init) == kinds)
    }

    @Test("a dynamic value of a type that is not listed is blocked when it is saved and when it is restored")
    func blocked() throws {
        #expect(throws: StateError(.blocked, "")) { try archive(forms, StateRegistry()) }
        let saved = try archive(forms)
        #expect(throws: StateError(.blocked, "")) { try saved.reader().decode("it", as: Forms.self) }
    }

    @Test("a value of another protocol's types is refused")
    func otherProtocol() throws {
        #expect(throws: StateError(.shapeMismatch, "")) {
            try restored(AnyHolder(value: 3), as: ShapeHolder.self)
        }
    }

    @StateCodable
    struct AnyHolder {
        var value: any StateCodable
    }

    @StateCodable
    struct ShapeHolder {
        var value: any Shape
    }

    @Test("pickled values come back, alone and inside of optionals, arrays and dictionaries")
    func pickled() throws {
        let bill = Bill(
            total: Money(cents: 5), tip: Money(cents: 1), parts: ["a": [Money(cents: 2), Money(cents: 3)]],
            discount: Money(cents: 4))
        #expect(try restored(bill) == bill)
        #expect(Bill.stateFields.map(\.shape).first == "pickled Money")
    }
}
