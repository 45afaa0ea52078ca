/// The models of one type that an archive refers to, by their keys' bytes, in the order met.
struct ReferenceGroup: Sendable {
    let type: ObjectIdentifier
    let name: String
    private(set) var keys = KeyTable()

    init(type: ObjectIdentifier, name: String) {
        self.type = type
        self.name = name
    }

    /// Puts the keys in the order of their bytes.
    mutating func sort() { keys = keys.sorted() }

    /// Adds a model; false if it was there before.
    ///
    /// - Throws: `unsavedModel` if it has no key.
    mutating func insert<Model: StateModel>(_ model: Model) throws(StateError) -> Bool {
        try keys.add { bytes throws(StateError) in try StatePreparation.write(keyOf: model, behind: &bytes) }
    }
}

/// A key of any type, equal only to keys of its own type.
struct PreparationKey: Hashable, Sendable {
    private let value: any Hashable & Sendable

    init(_ value: any Hashable & Sendable) { self.value = value }

    static func == (left: PreparationKey, right: PreparationKey) -> Bool {
        // `AnyHashable` alone takes 1 and UInt8(1) for the same.
        type(of: left.value) == type(of: right.value) && AnyHashable(left.value) == AnyHashable(right.value)
    }

    func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }
}
