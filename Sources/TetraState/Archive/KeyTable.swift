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
        guard row(of: bytes[start...]) == nil else {
            bytes.removeSubrange(start...)
            return false
        }
        ends.append(bytes.count)
        guard count > Self.few else { return true }
        if 2 * count > slots.count {
            slots = Array(repeating: Self.free, count: 4 * count)
            for row in 0..<count { slots[slot(of: key(row))] = row }
        } else {
            slots[slot(of: key(count - 1))] = count - 1
        }
        return true
    }

    func row(of key: ArraySlice<UInt8>) -> Int? {
        guard count > Self.few else { return (0..<count).first { self.key($0) == key } }
        let row = slots[slot(of: key)]
        return row == Self.free ? nil : row
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

    private func key(_ row: Int) -> ArraySlice<UInt8> { bytes[(row == 0 ? 0 : ends[row - 1])..<ends[row]] }

    /// Where a key's row is, or would be put.
    private func slot(of key: ArraySlice<UInt8>) -> Int {
        var hasher = Hasher()
        key.withUnsafeBytes { hasher.combine(bytes: $0) }
        var slot = Int(UInt(bitPattern: hasher.finalize()) % UInt(slots.count))
        while slots[slot] != Self.free, self.key(slots[slot]) != key { slot = (slot + 1) % slots.count }
        return slot
    }
}
