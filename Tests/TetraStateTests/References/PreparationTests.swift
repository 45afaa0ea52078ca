import Testing

@testable import TetraState

@Suite("The phases of writing")
struct PreparationTests {
    /// A value that only a database can write down.
    struct Query: StateCodable {
        let id: Int
        var text = ""

        static var stateShape: String { "query" }
        static var needsPreparation: Bool { true }

        init(id: Int) { self.id = id }

        func prepare(_ preparation: inout StatePreparation) throws(StateError) {
            preparation.need(id) { values in Array((values[String.self] ?? "").utf8) + [UInt8(id)] }
        }

        func encode(into encoder: inout StateEncoder) throws(StateError) {
            encoder.bytes(try encoder.prepared(id))
        }

        init(from decoder: inout StateDecoder) throws(StateError) {
            id = 0
            text = String(decoding: try decoder.bytes(), as: UTF8.self)
        }
    }

    @Test("work is done between collecting and writing, with the app's values")
    func phases() async throws {
        let queries = [Query(id: 65), Query(id: 66), Query(id: 65)]
        var preparation = StatePreparation()
        #expect(!preparation.isPending)
        try preparation.collect(queries)
        #expect(preparation.isPending)
        try await preparation.prepare(StateValues().with("SQL"))
        #expect(!preparation.isPending)
        var writer = StateArchiveWriter(preparation)
        try writer.field("value", queries)
        #expect(try restored(writer.finish(), as: [Query].self).map(\.text) == ["SQLA", "SQLB", "SQLA"])
    }

    @Test("writing before the work is done is an error that says so")
    func unprepared() throws {
        var preparation = StatePreparation()
        try preparation.collect(Query(id: 1))
        var writer = StateArchiveWriter(preparation)
        #expect(throws: StateError(.unprepared, "")) { try writer.field("value", Query(id: 1)) }
    }

    @Test("keys of other types are other keys")
    func keys() async throws {
        var preparation = StatePreparation()
        preparation.need(1) { _ in [1] }
        preparation.need("1") { _ in [2] }
        preparation.need(UInt8(1)) { _ in [3] }
        try await preparation.prepare(StateValues())
        let encoder = StateEncoder(preparation: preparation, limits: .default)
        #expect(try encoder.prepared(1) == [1])
        #expect(try encoder.prepared("1") == [2])
    }

    @Test("values of the app are found by type, also by a protocol's")
    func values() {
        let values = StateValues().with(1).with("text", as: (any StringProtocol & Sendable).self)
        #expect(values[Int.self] == 1)
        #expect(values[String.self] == nil)
        #expect(values[(any StringProtocol & Sendable).self]?.count == 4)
        let merged = values.merging(StateValues().with(2).with(true))
        #expect(merged[Int.self] == 2)
        #expect(merged[Bool.self] == true)
        #expect(values[Int.self] == 1)
    }
}
