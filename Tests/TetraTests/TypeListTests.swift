import Testing

@testable import Tetra

@Suite("The types of an answer")
struct TypeListTests {
    @Test("name the table that comes with them, though another request adds to it meanwhile")
    func oneMoment() throws {
        let known = ComponentType(Counter.self)
        _ = known.expressions.reference(for: Array("[1]".utf8))
        var types = TypeList()
        _ = types.record(
            SealedRecord(
                ComponentRecord(
                    known: known, id: InstanceID(bits: 1), plaintext: [], writable: [], readOnly: [], local: nil),
                token: ""))
        let named = types.json.array[0]["table"].string
        _ = known.expressions.reference(for: Array("[2]".utf8))
        let tables = try JSONReader.read(types.tables(without: []))
        #expect(tables[named] != .null)
    }
}
