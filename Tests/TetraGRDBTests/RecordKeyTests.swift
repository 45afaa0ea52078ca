import Foundation
import GRDB
import Testing
import Tetra
import TetraGRDB

@Suite("A record's key")
struct RecordKeyTests {
    @Test("names the table by default, so that a type can be renamed")
    func names() {
        #expect(Note.stateName == "note")
        #expect(Country.stateName == "country")
        #expect(NoteHeading.stateName == "NoteHeading")
    }

    @Test("is nil before the record was inserted")
    func unsaved() {
        #expect(Note(id: nil, text: "").stateKey == nil)
        #expect(RecordKey(1, nil as Int?) == nil)
    }

    @Test("of two columns differs from any other of two columns in the page too")
    func htmlKeys() throws {
        let keys = [
            RecordKey("a", "b-c"), RecordKey("a-b", "c"), RecordKey("1:a", "b"), RecordKey(1, "a"), RecordKey(1),
        ]
        #expect(Set(keys.compactMap { $0?.htmlKey.text }).count == keys.count)
        #expect(RecordKey(42)?.htmlKey.text == "42")
        #expect(RecordKey("ch")?.htmlKey.text == "ch")
    }

    @Test("does not show in descriptions")
    func redacted() throws {
        let key = try #require(RecordKey("confidential"))
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] {
            #expect(!text.contains("confidential"))
        }
    }

    @Test("a model that was not saved cannot be kept")
    func unsavedModel() throws {
        #expect(throws: StateError.self) { try RecordFetchTests.archive(of: [Note(id: nil, text: "")]) }
    }
}
