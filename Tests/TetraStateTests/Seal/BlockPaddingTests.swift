import Testing

@testable import TetraState

@Suite("The padding of blocks")
struct BlockPaddingTests {
    private func unpadded(_ bytes: [UInt8]) -> Int? { bytes.withUnsafeBytes { BlockPadding.unpaddedCount($0) } }

    /// The same, in the plainest words.
    private func expected(_ bytes: [UInt8]) -> Int? {
        guard let last = bytes.last, (1...16).contains(last), bytes.suffix(Int(last)).allSatisfy({ $0 == last }) else {
            return nil
        }
        return bytes.count - Int(last)
    }

    @Test("what is padded is unpadded", arguments: 0...48)
    func roundTrip(count: Int) {
        var blocks = [UInt8](repeating: 0xEE, count: BlockPadding.paddedCount(count))
        blocks.withUnsafeMutableBytes { BlockPadding.fill($0, from: count) }
        #expect(blocks.count % 16 == 0)
        #expect(unpadded(blocks) == count)
    }

    @Test("any last byte over any number of equal ones is judged right")
    func allCases() {
        for last in UInt8.min ... .max {
            for equal in 0...15 {
                for other in [0, last ^ 1, last ^ 0x80, last ^ 0x10] where other != last {
                    let bytes =
                        [UInt8](repeating: other, count: 31 - equal) + [UInt8](repeating: last, count: equal + 1)
                    #expect(unpadded(bytes) == expected(bytes), "\(equal + 1) times \(last) after \(other)")
                }
            }
        }
    }

    @Test("any one bit altered in the padding is judged right")
    func bits() {
        for padding in UInt8(1)...16 {
            for index in 0..<16 {
                for bit in 0..<8 {
                    var bytes = [UInt8](repeating: padding, count: 16)
                    bytes[index] ^= 1 << bit
                    #expect(unpadded(bytes) == expected(bytes))
                }
            }
        }
        #expect(unpadded([]) == nil)
    }
}
