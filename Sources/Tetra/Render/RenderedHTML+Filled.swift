import TetraHTML

extension RenderedHTML {
    /// The bytes with something at each hole, in order.
    func filled(with fillings: [[UInt8]]) -> [UInt8] {
        filled(with: zip(holes, fillings).map { ($0.offset, $1) })
    }

    /// The bytes with something at each of some places, which come in order of their offset.
    func filled(with insertions: [(offset: Int, bytes: [UInt8])]) -> [UInt8] {
        guard !insertions.isEmpty else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + insertions.reduce(0) { $0 + $1.bytes.count })
        var position = 0
        for (offset, insertion) in insertions {
            result += bytes[position..<offset]
            result += insertion
            position = offset
        }
        result += bytes[position...]
        return result
    }
}
