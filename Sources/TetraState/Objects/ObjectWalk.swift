/// The class instances that one ``StatePreparation/collect(_:)`` has met.
///
/// Unchecked, because instances need not be Sendable. Proof: they stand here only while `collect` runs, which is
/// synchronous and has the preparation to itself (`inout`); ``end()`` removes them before it returns or throws, so none
/// is here when the preparation is copied or sent.
struct ObjectWalk: @unchecked Sendable {
    private var table = ObjectTable()
    private var position = 0
    private var isWalking = false

    mutating func add(_ object: some StateObject) { _ = table.row(of: object) }

    /// Whether the caller is the one to walk over what was added; inside a walk it is not.
    mutating func begin() -> Bool {
        guard !isWalking, table.count > 0 else { return false }
        isWalking = true
        return true
    }

    mutating func next() -> (any StateObject)? {
        guard position < table.count else { return nil }
        defer { position += 1 }
        return table[position]
    }

    mutating func end() { self = ObjectWalk() }
}
