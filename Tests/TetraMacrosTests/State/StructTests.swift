import Testing
import TetraStateMacros

@Suite("@StateCodable on structs")
struct StructTests {
    @Test("properties come back: constants, variables, private and backticked ones, inferred ones")
    func roundTrip() throws {
        var parcel = Parcel(id: 4, name: "n", sender: "s")
        parcel.weight = 2
        parcel.note = "fragile"
        parcel.default = false
        parcel.watched = 9
        parcel.tint = .green
        _ = parcel.tellSecret()
        var back = try restored(parcel, as: Parcel.self)
        #expect(back == parcel)
        #expect(back.tellSecret() == 9)
    }

    @Test("no observer runs while a struct is restored")
    func observers() throws {
        var parcel = Parcel(id: 1, name: "n", sender: nil)
        parcel.watched = 5
        let saved = try archive(parcel)
        Parcel.observed = 0
        let back = try saved.decode("it", as: Parcel.self)
        #expect(back.watched == 5)
        #expect(Parcel.observed == 0)
    }

    @Test("a transient property starts with its default")
    func transient() throws {
        var parcel = Parcel(id: 1, name: "n", sender: nil)
        parcel.isOpen = true
        parcel.cache = [1]
        let back = try restored(parcel, as: Parcel.self)
        #expect(!back.isOpen)
        #expect(back.cache == nil)
    }

    @Test("static, computed and constant ones and what is transient are no fields; the others are told by shape")
    func fields() {
        let names = ["id", "name", "weight", "note", "sender", "secret", "default", "watched", "tint"]
        #expect(Parcel.stateFields.map(\.name) == names)
        #expect(Parcel.stateFields.map(\.shape).prefix(4) == ["int", "string", "double", "string?"])
        #expect(Parcel.stateFields.last?.shape == Tint.stateShape)
        #expect(Forms.stateFields.first?.shape == "(int,int)")
        #expect(Forms.stateFields.first { $0.name == "mixed" }?.shape.contains("any") == true)
    }

    @Test("names are module and lexical path, or what is given; generic ones tell their arguments")
    func names() {
        #expect(Parcel.stateName.hasSuffix(".Parcel") && !Parcel.stateName.contains(" "))
        #expect(Depot.Shelf.stateName.hasSuffix(".Depot.Shelf"))
        #expect(Square.stateName == "Square, as it was")
        #expect(Box<Int>.stateName.hasSuffix(".Box<int>"))
        #expect(Box<[String]>.stateName.hasSuffix(".Box<[string]>"))
        #expect(Key<Parcel>.stateName != Key<Circle>.stateName)
        #expect(Packed<Int, String>.stateName != Packed<Int, Int>.stateName)
    }

    @Test("only what plainly holds values of the standard library skips preparation")
    func preparation() {
        #expect(!Circle.needsPreparation)
        #expect(!Bill.needsPreparation)
        #expect(Parcel.needsPreparation)
        #expect(Box<Int>.needsPreparation)
        #expect(Tree.needsPreparation)
    }

    @Test("types that properties hold are visited, inside of tuples too, and recursive ones end")
    func visiting() {
        var visitor = StateTypeVisitor()
        visitor.visit(Parcel.self)
        visitor.visit(Tree.self)
        visitor.visit(Node.self)
        visitor.visit(Visited.self)
        let names = Set(visitor.types.map { $0.stateName })
        #expect(names.isSuperset(of: [Parcel.stateName, Tint.stateName, Tree.stateName, Circle.stateName]))
    }

    @StateCodable
    fileprivate struct Visited {
        var pairs: [(Circle, Int)] = []
    }

    @StateCodable
    struct Opaque {
        var value: some StateCodable & Equatable = 3
    }

    @Test("a property of an opaque type comes back")
    func opaque() throws {
        let opaque = Opaque()
        #expect(try restored(opaque, as: Opaque.self).value == opaque.value)
        #expect(Opaque.stateFields.map(\.shape) == ["int"])
    }

    @Test("generic structs come back, with types that only their parameters tell")
    func generic() throws {
        let box = Box(content: [1], others: [[2], []])
        #expect(try restored(box) == box)
        #expect(try restored(Key<Money>(raw: 3)) == Key<Money>(raw: 3))
        let row = Roster(items: ["a"], first: "b")
        #expect(try restored(row) == row)
        let packed = try restored(Packed(items: (1, "b")), as: Packed<Int, String>.self)
        #expect(packed.items == (1, "b"))
    }

    @Test("types are found that mean something only where the type stands")
    func nested() throws {
        let shelf = Depot.Shelf(crates: [(.init(size: 1), 2)], best: .init(size: 3), other: .init(size: 5))
        let back = try restored(shelf, as: Depot.Shelf.self)
        #expect(back.crates.map(\.0.size) == [1])
        #expect(back.best.size == 3)
        #expect(back.other?.size == 5)
    }

    @Test("a struct keeps its memberwise initialiser and no archive needs its properties in order")
    func order() throws {
        let back = try restored(Older(name: "n", id: 3, gone: 1), as: Newer.self)
        #expect(back == Newer(id: 3, name: "n", added: 7, maybe: nil))
    }

    @Test("a property without default that the archive lacks is named")
    func missing() throws {
        #expect {
            try restored(Newer(id: 3, name: "n", added: 1, maybe: 2), as: Demanding.self)
        } throws: { error in
            (error as? StateError)?.code == .missingField && "\(error)".contains("demanded")
        }
    }

    @StateCodable
    struct Older {
        var name: String
        var id: Int
        var gone: Int
    }

    @StateCodable
    struct Newer: Equatable {
        var id: Int
        var name: String
        var added = 7
        var maybe: Int?
    }

    @StateCodable
    struct Demanding {
        var demanded: Int
    }
}
