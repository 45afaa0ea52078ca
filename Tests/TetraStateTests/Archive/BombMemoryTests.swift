#if os(Linux) && Compression
    import Foundation
    import Testing

    @testable import TetraState

    @Suite("What a bomb costs")
    struct BombMemoryTests {
        /// The most memory that the process has held so far, in bytes.
        private static func peak() throws -> Int {
            let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
            return try #require(line.split(separator: " ").dropFirst().first.flatMap { Int($0) }) * 1_024
        }

        /// Zeros by DEFLATE's fixed code, written bit by bit so that making them takes no memory: one, and then as many
        /// times 258 more.
        private static func zeros(_ times: Int) -> [UInt8] {
            var (bytes, bits, count): ([UInt8], UInt32, UInt32) = ([], 0, 0)
            func put(_ code: UInt32, _ width: UInt32) {
                for shift in (0..<width).reversed() {
                    bits |= (code >> shift & 1) << count
                    count += 1
                    guard count == 8 else { continue }
                    bytes.append(UInt8(bits))
                    (bits, count) = (0, 0)
                }
            }
            put(0b1_10, 3)
            put(0b0011_0000, 8)
            for _ in 0..<times { put(0b1100_0101_00000, 13) }
            put(0, 7)
            return count == 0 ? bytes : bytes + [UInt8(bits)]
        }

        /// In a process of its own: other tests' memory would count here, too.
        @Test("no more memory than it says it stands for, however much it does", arguments: [0, 1_000, 250_000])
        func bomb(claimed: Int) async throws {
            await #expect(processExitsWith: .success) { [claimed] in
                let deflate = try #require(Deflate.system)
                #expect(deflate.inflate(Self.zeros(4)[...], to: 1 + 4 * 258) == [UInt8](repeating: 0, count: 1_033))
                // 129 MB out of less than one.
                let bomb = Self.zeros(500_000)
                let before = try Self.peak()
                #expect(deflate.inflate(bomb[...], to: claimed) == nil)
                guard try Self.peak() - before < 8_000_000 else { throw TooMuchMemory() }
            }
        }

        private struct TooMuchMemory: Error {}
    }
#endif
