import Testing

@testable import TetraState

@Suite("Archives survive deploys")
struct EvolutionTests {
    private func archive() throws -> StateArchive {
        var writer = StateArchiveWriter()
        try writer.field("title", "milk")
        try writer.field("dropped", ["a": [1, 2, 3]])
        try writer.field("count", 3)
        return try StateArchive(try writer.finish())
    }

    @Test("properties are read in any order, dropped ones skipped, added ones missing")
    func fields() throws {
        let archive = try archive()
        #expect(try archive.decode("count", as: Int.self) == 3)
        #expect(try archive.decode("title", as: String.self) == "milk")
        #expect(archive.contains("title"))
        #expect(!archive.contains("added"))
        #expect(try archive.decodeIfPresent("added", as: Int.self) == nil)
        let error = try #require(throws: StateError.self) { try archive.decode("added", as: Int.self) }
        #expect(error.code == .missingField)
        #expect(error.message.contains("'added'"))
    }

    @Test("a property of another type is a mismatch that names it")
    func type() throws {
        let error = try #require(throws: StateError.self) { try archive().decode("title", as: [Int].self) }
        #expect(error == StateError(.shapeMismatch, ""))
        #expect(error.path == ["title"])
    }

    /// What `Person` may have been before or become later.
    struct Other: StateCodable {
        static var stateShape: String { "Other" }
        var order: [String]

        func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.record { record throws(StateError) in
                for name in order {
                    switch name {
                    case "name": try record.field("name", "Ann")
                    case "age": try record.field("age", 3)
                    case "friends": try record.field("friends", [Person(name: "Bo")])
                    default: try record.field(name, [["unknown": [1.5, 2]]])
                    }
                }
            }
        }

        init(_ order: [String]) { self.order = order }

        init(from decoder: inout StateDecoder) throws(StateError) { order = [] }
    }

    @Test(
        "nested records too, in every order and with unknown ones between",
        arguments: [
            ["name", "age", "friends"], ["friends", "age", "name"], ["age", "friends", "name"],
            ["x", "friends", "y", "name", "z", "age"], ["age", "x", "friends", "name", "y"],
        ])
    func nested(_ order: [String]) throws {
        let read = try restored(archived([Other(order), Other(order)]), as: [Person].self)
        let person = Person(name: "Ann", age: 3, friends: [Person(name: "Bo")])
        #expect(read == [person, person])
    }

    @Test("a nested record without what has a default resumes, without what has none does not")
    func defaults() throws {
        #expect(try restored(archived(Other(["name"])), as: Person.self) == Person(name: "Ann"))
        let error = try #require(throws: StateError.self) { try restored(archived(Other(["age"])), as: Person.self) }
        #expect(error.code == .missingField)
        #expect(error.path == ["value"])
    }

    @Test("a raw value that is gone is a mismatch")
    func rawValue() throws {
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived("urgent"), as: Filter.self) }
    }

    @Test("two names of one tag are found out, and refused when written")
    func clash() throws {
        var names: [UInt16: String] = [:]
        var pair: (String, String)?
        for number in 0... {
            let name = "property\(number)"
            if let other = names.updateValue(name, forKey: FieldTag(name).rawValue) {
                pair = (other, name)
                break
            }
        }
        let (first, second) = try #require(pair)
        let found = try #require(FieldTag.firstClash(among: ["a", first, "b", second]))
        #expect(found == (first, second))
        #expect(FieldTag.firstClash(among: ["a", first, "b"]) == nil)
        var writer = StateArchiveWriter()
        try writer.field(first, 1)
        #expect(throws: StateError(.duplicateName, "")) { try writer.field(second, 2) }
    }

    @Test("a tag that was worked out before is that of its name")
    func literal() {
        let tag = FieldTag("count", rawValue: 0xB566)
        #expect(tag == FieldTag("count"))
        #expect(tag.name == "count")
    }

    @Test("more than 27 properties, and records of many")
    func manyFields() throws {
        var writer = StateArchiveWriter()
        let names = (0..<100).map { "name\($0)" }
        try #require(FieldTag.firstClash(among: names) == nil)
        for (index, name) in names.enumerated() { try writer.field(name, index) }
        let archive = try StateArchive(try writer.finish())
        for (index, name) in names.enumerated() { #expect(try archive.decode(name, as: Int.self) == index) }
        let many = Other(["name"] + names)
        #expect(try restored(archived([many]), as: [Person].self) == [Person(name: "Ann")])
    }
}
