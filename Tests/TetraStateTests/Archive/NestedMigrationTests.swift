import Testing

@testable import TetraState

/// Each level of a tree is tried in several shapes, so that the attempts double with each; found by fuzzing.
@Suite("Nested values in older shapes")
struct NestedMigrationTests {
    struct Folder: StateCodable, Equatable {
        var folders: [Folder]
        var name: String

        static var stateShape: String { "Folder" }

        func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.record { record throws(StateError) in
                try record.field("folders", folders)
                try record.field("name", name)
            }
        }
    }

    /// What a folder was before: told apart by its properties, which come after the folders inside.
    struct OldFolder: StateCodable {
        var folders: [Folder]
        var label: String

        static var stateShape: String { "OldFolder" }

        func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.record { record throws(StateError) in
                try record.field("folders", folders)
                try record.field("label", label)
            }
        }
    }

    /// A folder inside of others, the innermost of which has no name, by whatever name.
    private func nest(_ depth: Int, property: String?) -> [UInt8] {
        func field(_ name: String) -> [UInt8] { FieldTag(name).rawValue.bigEndianBytes }
        let name = property.map { field($0) + [0x61, 0x61] } ?? field("other") + [0x01]
        return (0..<depth).reduce([0xC2] + field("folders") + [0x80] + name) { inner, _ in
            [0xC2] + field("folders") + [0x81] + inner + name
        }
    }

    @Test("older folders inside of older folders are today's")
    func restored() throws {
        let folder = try TetraStateTests.restored(forged(nest(6, property: "label")), as: Folder.self)
        #expect(
            folder == (0..<6).reduce(Folder(folders: [], name: "a")) { inner, _ in Folder(folders: [inner], name: "a") }
        )
    }

    @Test("what fits no shape on any level is refused before the attempts have doubled thirty times")
    func bounded() {
        #expect(throws: StateError(.limitExceeded, "")) {
            try TetraStateTests.restored(forged(nest(30, property: nil)), as: Folder.self)
        }
    }
}

extension NestedMigrationTests.Folder {
    init(from decoder: inout StateDecoder) throws(StateError) {
        let older = StateMigration<Self>(from: NestedMigrationTests.OldFolder.self) {
            Self(folders: $0.folders, name: $0.label)
        }
        self = try decoder.migrating([older]) { decoder throws(StateError) in
            try decoder.record { record throws(StateError) in
                Self(folders: try record.decode("folders"), name: try record.decode("name"))
            }
        }
    }
}

extension NestedMigrationTests.OldFolder {
    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.record { record throws(StateError) in
            Self(folders: try record.decode("folders"), label: try record.decode("label"))
        }
    }
}
