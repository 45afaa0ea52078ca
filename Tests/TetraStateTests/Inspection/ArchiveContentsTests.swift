import Testing

@testable import TetraState

@Suite("Archives as they stand")
struct ArchiveContentsTests {
    private func contents(_ write: (inout StateArchiveWriter) throws -> Void) throws -> ArchiveContents {
        var writer = StateArchiveWriter()
        try write(&writer)
        return try StateArchive(writer.finish()).contents()
    }

    private func content<Value: StateCodable>(of value: Value) throws -> ArchiveNode.Content {
        let node = try #require(try StateArchive(archived(value)).contents().properties.first)
        return node.value.content
    }

    @Test("each kind of value is shown as what it is")
    func kinds() throws {
        #expect(try content(of: Int?.none) == .none)
        #expect(try content(of: true) == .bool(true))
        #expect(try content(of: -70_000) == .integer(-70_000))
        #expect(try content(of: Int128.min) == .integer(.min))
        #expect(try content(of: UInt128.max) == .largeInteger(.max))
        #expect(try content(of: Float(0.5)) == .float(0.5))
        #expect(try content(of: 0.1) == .double(0.1))
        #expect(try content(of: "héllo") == .text("héllo"))
        #expect(try content(of: [UInt8]([1, 2])) == .bytes([1, 2]))
        #expect(try content(of: StateType(Int.self)) == .type(name: "Int"))
    }

    @Test("what is nested is shown with the bytes that it takes")
    func ranges() throws {
        let contents = try contents { writer in
            try writer.field("title", "milk")
            try writer.field("counts", [1, 300])
        }
        #expect(contents.properties.map(\.tag) == [FieldTag("title").rawValue, FieldTag("counts").rawValue])
        #expect(contents.properties.map(\.byteCount) == [7, 7])
        #expect(contents.range == 1..<16)
        guard case .list(let elements) = contents.properties[1].value.content else {
            Issue.record("not a list")
            return
        }
        #expect(elements.map(\.content) == [.integer(1), .integer(300)])
        #expect(elements.map(\.range) == [12..<13, 13..<16])
    }

    @Test("a property costs what the archive itself says that it costs")
    func byteCounts() throws {
        let person = Person(name: "Ann", age: 300, friends: [Person(name: "Bø")])
        let archive = try StateArchive(archived(person))
        #expect(try archive.contents().properties[0].byteCount == archive.byteCount(of: "value"))
    }

    @Test("records that share a shape show their own properties, and the shape's row")
    func sharedShapes() throws {
        let people = (0..<4).map { Person(name: "a person with a long name", age: $0) }
        let contents = try StateArchive(archived(people)).contents()
        #expect(contents.sharedShapeCount == 1)
        #expect(contents.sharedTexts == ["a person with a long name"])
        guard case .list(let elements) = contents.properties[0].value.content,
            case .shapedRecord(row: 0, let fields) = elements[3].content
        else {
            Issue.record("not a list of records of a shared shape")
            return
        }
        #expect(fields.map(\.tag) == ["name", "age", "friends"].map { FieldTag($0).rawValue })
        #expect(fields[0].value.content == .sharedText(row: 0, "a person with a long name"))
        #expect(fields[1].value.content == .integer(3))
    }

    @Test("models are shown by type and key")
    func references() throws {
        let archive = try StateArchive(archived([Todo(id: 7, title: ""), Todo(id: 300, title: "")]))
        let contents = try archive.contents()
        #expect(contents.references.map(\.typeName) == ["App.Todo", "App.Todo"])
        #expect(try contents.references.map { try $0.keyContents().content } == [.integer(7), .integer(300)])
        guard case .list(let elements) = contents.properties[0].value.content else {
            Issue.record("not a list")
            return
        }
        #expect(elements.map(\.content) == [.reference(row: 0), .reference(row: 1)])
    }

    @Test("as deep as an archive may be, its contents are shown")
    func depth() throws {
        let deepest = [UInt8](repeating: 0x81, count: StateLimits.default.maximumDepth) + [0x05]
        #expect(throws: Never.self) { try StateArchive(forged(deepest)).contents() }
    }

    @Test("a dynamic value whose type is not named by text is refused")
    func namelessType() throws {
        let archive = try StateArchive(forged([0xEC, 0x05, 0x05]))
        #expect(throws: StateError(.malformed, "")) { try archive.contents() }
    }
}
