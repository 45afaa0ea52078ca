/// Records which properties `load` set, so that they are left out of the sealed state.
///
/// Outside of `load` nothing is recorded: a property counts as set by `load` only if `load` itself assigned it or
/// changed it in place.
@usableFromInline
struct LoadTracker: Sendable {
    @usableFromInline var isLoading = false
    @usableFromInline var first: UInt64 = 0
    /// Properties from the 65th on.
    @usableFromInline var rest: Set<Int> = []

    @usableFromInline init() {}

    @inlinable
    mutating func propertyWillChange(_ index: Int) {
        guard isLoading else { return }
        if index < 64 { first |= 1 &<< UInt64(index) } else { rest.insert(index) }
    }

    func wasSet(_ index: Int) -> Bool {
        index < 64 ? first & (1 &<< UInt64(index)) != 0 : rest.contains(index)
    }

    mutating func beginLoad() {
        self = LoadTracker()
        isLoading = true
    }

    mutating func endLoad() {
        isLoading = false
    }
}
