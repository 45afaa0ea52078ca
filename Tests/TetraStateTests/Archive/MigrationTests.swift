import Testing

@testable import TetraState

@Suite("Versions and migrations")
struct MigrationTests {
    /// `name` alone, as an archive of the first version has it.
    struct First: StateCodable {
        static var stateShape: String { "First" }
        var name: String

        func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.record { record throws(StateError) in try record.field("name", name) }
        }

        init(name: String) { self.name = name }
        init(from decoder: inout StateDecoder) throws(StateError) {
            name = try decoder.record { record throws(StateError) in try record.decode("name") }
        }
    }

    /// Given and family name.
    struct Second: StateCodable {
        static var stateShape: String { "Second" }
        var name: String
        var family: String

        func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.record(version: 2) { record throws(StateError) in
                try record.field("name", name)
                try record.field("family", family)
            }
        }

        init(name: String, family: String) { (self.name, self.family) = (name, family) }
        init(from decoder: inout StateDecoder) throws(StateError) {
            self = try decoder.migrating([
                StateMigration(from: First.self) { old in
                    let parts = old.name.split(separator: " ").map(String.init)
                    guard parts.count == 2 else { throw Unreadable() }
                    return Second(name: parts[0], family: parts[1])
                }
            ]) { decoder throws(StateError) in
                try decoder.record(version: 2) { record throws(StateError) in
                    Second(name: try record.decode("name"), family: try record.decode("family"))
                }
            }
        }
    }

    struct Unreadable: Error {}

    /// A list; it knows the second version alone, which knows the first.
    struct Third: StateCodable, Equatable {
        static var stateShape: String { "Third" }
        var names: [String]

        func encode(into encoder: inout StateEncoder) throws(StateError) { try names.encode(into: &encoder) }

        init(_ names: [String]) { self.names = names }
        init(from decoder: inout StateDecoder) throws(StateError) {
            self = try decoder.migrating([StateMigration(from: Second.self) { Third([$0.name, $0.family]) }]) {
                decoder throws(StateError) in Third(try decoder.value())
            }
        }
    }

    @Test("each version is read as today's, through all that lie between, alone and in a list where shapes are shared")
    func chain() throws {
        #expect(try restored(archived(First(name: "Ann Lee")), as: Third.self) == Third(["Ann", "Lee"]))
        #expect(try restored(archived(Second(name: "Bo", family: "Ek")), as: Third.self) == Third(["Bo", "Ek"]))
        #expect(try restored(archived(Third(["x"])), as: Third.self) == Third(["x"]))
        let many = Array(repeating: Second(name: "Bo", family: "Ek"), count: 9)
        #expect(try restored(archived(many), as: [Third].self) == Array(repeating: Third(["Bo", "Ek"]), count: 9))
        let firsts = Array(repeating: First(name: "Ann Lee"), count: 9)
        #expect(try restored(archived(firsts), as: [Third].self) == Array(repeating: Third(["Ann", "Lee"]), count: 9))
    }

    @Test("what no version reads, and what a migration refuses, is outdated; a value after it is read all the same")
    func outdated() throws {
        for value: any StateCodable in [5, First(name: "Ann"), ["k": 1], true] {
            func check<Value: StateCodable>(_ value: Value) throws {
                let error = #expect(throws: StateError.self) { try restored(archived(value), as: Third.self) }
                #expect(error?.code == .outdated && error?.description.contains("Ann") == false)
            }
            try check(value)
        }
        let both = try restored(
            archived(StateTuple(First(name: "A B"), 7)), as: StateTuple<Third, Int>.self)
        #expect(both.values.0 == Third(["A", "B"]) && both.values.1 == 7)
    }

    @Test("a record of a newer version is outdated, though it has all that is asked for")
    func newer() throws {
        let newer = try archived(Second(name: "Ann Lee", family: ""))
        let error = #expect(throws: StateError.self) { try restored(newer, as: First.self) }
        #expect(error?.code == .outdated)
        #expect(throws: StateError(.shapeMismatch, "")) {
            let tag = FieldTag("@version").rawValue.bigEndianBytes
            return try restored(forged([0xC1] + tag + [0x61, 0x41]), as: First.self)
        }
    }

    @Test("a broken archive, an unlisted type and a row that is gone are not migrated")
    func notMigrated() throws {
        let log = Log<String>()
        struct Probe: StateCodable {
            static var stateShape: String { "Probe" }
            func encode(into encoder: inout StateEncoder) throws(StateError) {}
            init(from decoder: inout StateDecoder) throws(StateError) { try decoder.skip() }
        }
        for code in [StateError.Code.malformed, .limitExceeded, .blocked, .stale, .unresolved] {
            var decoder = StateDecoder(RestoreSession(ArchiveStorage(bytes: [5], limits: .default)), at: 0)
            let migration = StateMigration<Int>(from: Probe.self) { _ in
                log.append("migrated")
                return 1
            }
            #expect(throws: StateError(code, "")) {
                try decoder.migrating([migration]) { _ throws(StateError) in throw StateError(code, "") }
            }
        }
        #expect(log.entries.isEmpty)
        var decoder = StateDecoder(RestoreSession(ArchiveStorage(bytes: [5], limits: .default)), at: 0)
        let refusing = StateMigration<Int>(from: Int.self) { _ in throw StateError(.unsavedModel, "") }
        #expect(throws: StateError(.unsavedModel, "")) {
            try decoder.migrating([refusing]) { _ throws(StateError) in throw StateError(.shapeMismatch, "") }
        }
    }
}
