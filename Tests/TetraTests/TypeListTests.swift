import Testing

@testable import Tetra

@Suite("The types of an answer")
struct TypeListTests {
    @Test("name the table that comes with them, though another request adds to it meanwhile")
    func oneMoment() throws {
        let known = ComponentType(Counter.self)
        _ = known.expressions.reference(for: Array("[1]".utf8))
        var types = TypeList()
        let record = ComponentRecord(
            known: known, id: InstanceID(bits: 1), plaintext: [], writable: [], readOnly: [], local: nil)
        types.add([SealedRecord(record, token: "")])
        var writer = JSONWriter()
        types.write(into: &writer)
        let named = try JSONReader.read(writer.bytes).array[0]["table"].string
        _ = known.expressions.reference(for: Array("[2]".utf8))
        let tables = try JSONReader.read(types.tables(without: []))
        #expect(tables[named] != .null)
    }
}
