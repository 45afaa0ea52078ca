import TetraState

/// A record that once had another shape, and holds others of its kind in both.
struct Folder: StateNamed, Hashable {
    static let stateName = "App.Folder"

    var folders: [Folder]
    var name: String

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record(version: 3) { record throws(StateError) in
            try record.field("folders", folders)
            try record.field("name", name)
        }
    }
}

extension Folder {
    init(from decoder: inout StateDecoder) throws(StateError) {
        let migrations = [
            StateMigration(from: SecondFolder.self) { Folder(folders: $0.folders, name: "\($0.number)") },
            StateMigration(from: FirstFolder.self) { Folder(folders: $0.folders, name: $0.label) },
        ]
        self = try decoder.migrating(migrations) { decoder throws(StateError) in
            try decoder.record(version: 3) { record throws(StateError) in
                Folder(folders: try record.decode("folders"), name: try record.decode("name"))
            }
        }
    }
}

/// A folder as it was before, told apart by its properties alone.
struct SecondFolder: StateCodable {
    var folders: [Folder]
    var number: Int

    static var stateShape: String { "SecondFolder" }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record { record throws(StateError) in
            try record.field("folders", folders)
            try record.field("number", number)
        }
    }
}

extension SecondFolder {
    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.record { record throws(StateError) in
            SecondFolder(folders: try record.decode("folders"), number: try record.decode("number"))
        }
    }
}

/// A folder as it was at first.
struct FirstFolder: StateCodable {
    var folders: [Folder]
    var label: String

    static var stateShape: String { "FirstFolder" }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record { record throws(StateError) in
            try record.field("folders", folders)
            try record.field("label", label)
        }
    }
}

extension FirstFolder {
    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.record { record throws(StateError) in
            FirstFolder(folders: try record.decode("folders"), label: try record.decode("label"))
        }
    }
}
