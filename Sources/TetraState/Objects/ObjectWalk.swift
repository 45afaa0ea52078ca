/// The class instances that one ``StatePreparation/collect(_:)`` has met.
///
/// Unchecked, because instances need not be Sendable. Proof: they stand here only while `collect` runs, which is
/// synchronous and has the preparation to itself (`inout`); the outermost `collect` removes them before it returns or
/// throws, and outside of one none is added, so none is here when the preparation is copied or sent.
struct ObjectWalk: @unchecked Sendable {
    private var table = ObjectTable()
    private var position = 0
    private(set) var isCollecting = false

    mutating func add(_ object: some StateObject) { _ = table.row(of: object) }

    /// Whether the caller is the one to walk over what will be added; inside another `collect` it is not.
    mutating func begin() -> Bool {
        guard !isCollecting else { return false }
        isCollecting = true
        return true
    }

    mutating func next() -> (any StateObject)? {
        guard position < table.count else { return nil }
        defer { position += 1 }
        return table[position]
    }

    mutating func end() { self = ObjectWalk() }
}
