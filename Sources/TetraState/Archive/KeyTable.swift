/// The bytes of keys behind each other, each key once, found again by its bytes.
struct KeyTable: Sendable {
    /// All keys, in the order in which they were added.
    private(set) var bytes: [UInt8] = []

    private var ends: [Int] = []

    /// Rows at the places that their hashes lead to, or else at the next free ones. Few keys have none and are searched
    /// one after the other.
    private var slots: [Int] = []

    private static let free = -1
    private static let few = 8

    var count: Int { ends.count }

    /// Adds what `write` puts behind the bytes; false if that key was there before.
    mutating func add(_ write: (inout [UInt8]) throws(StateError) -> Void) throws(StateError) -> Bool {
        let start = bytes.count
        do {
            try write(&bytes)
        } catch {
            bytes.removeSubrange(start...)
            throw error
        }
        return admit(from: start)
    }

    /// Takes the last bytes for a key, unless that was there before.
    private mutating func admit(from start: Int) -> Bool {
        let isNew: Bool
        if slots.isEmpty {
            isNew = !(0..<count).contains { isKey($0, bytes[start...]) }
        } else {
            let slot = slot(of: bytes[start...])
            isNew = slots[slot] == Self.free
            if isNew { slots[slot] = count }
        }
        guard isNew else {
            bytes.removeSubrange(start...)
            return false
        }
        ends.append(bytes.count)
        if count > Self.few, 2 * count > slots.count { makeSlots() }
        return true
    }

    private mutating func makeSlots() {
        slots = Array(repeating: Self.free, count: max(4 * Self.few, 2 * slots.count))
        for row in 0..<count { slots[slot(of: key(row))] = row }
    }

    /// - Parameter guess: The row that it probably is; not looked for elsewhere if it is.
    func row(of key: ArraySlice<UInt8>, near guess: Int = 0) -> Int? {
        if guess >= 0, guess < count, isKey(guess, key) { return guess }
        guard !slots.isEmpty else { return (0..<count).first { isKey($0, key) } }
        let row = slots[slot(of: key)]
        return row == Self.free ? nil : row
    }

    private func isKey(_ row: Int, _ key: ArraySlice<UInt8>) -> Bool {
        let range = range(row)
        return range.count == key.count
            && bytes.withUnsafeBufferPointer { bytes in
                key.withUnsafeBufferPointer { $0.elementsEqual(UnsafeBufferPointer(rebasing: bytes[range])) }
            }
    }

    /// The same keys in the order of their bytes.
    func sorted() -> KeyTable {
        var sorted = KeyTable()
        for key in (0..<count).map(key).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            sorted.bytes += key
            _ = sorted.admit(from: sorted.bytes.count - key.count)
        }
        return sorted
    }

    private func key(_ row: Int) -> ArraySlice<UInt8> { bytes[range(row)] }

    private func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

    /// Where a key's row is, or would be put; there are as many slots as some power of two, and half of them are free.
    private func slot(of key: ArraySlice<UInt8>) -> Int {
        var hasher = Hasher()
        key.withUnsafeBytes { hasher.combine(bytes: $0) }
        var slot = hasher.finalize() & (slots.count - 1)
        while slots[slot] != Self.free, !isKey(slots[slot], key) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}
