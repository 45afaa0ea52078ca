extension [UInt8] {
    /// The bytes with something at each of some places, which come in order of their offset.
    func filled(with insertions: [(offset: Int, bytes: [UInt8])]) -> [UInt8] {
        guard !insertions.isEmpty else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(count + insertions.reduce(0) { $0 + $1.bytes.count })
        var position = 0
        for (offset, insertion) in insertions {
            result += self[position..<offset]
            result += insertion
            position = offset
        }
        result += self[position...]
        return result
    }
}
