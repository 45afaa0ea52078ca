#if os(Linux) && Compression
    import Foundation
    import Testing

    @testable import TetraState

    @Suite("What a bomb costs")
    struct BombMemoryTests {
        /// The memory that the process holds, in bytes.
        private func resident() throws -> Int {
            let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            return try #require(Int(pages[1])) * 4_096
        }

        @Test("no more memory than it says it stands for, however much it does")
        func bomb() throws {
            let deflate = try #require(Deflate.system)
            // 128 MB of zeros.
            let bomb = try #require(deflate.deflate([UInt8](repeating: 0, count: 1 << 27)[...], atMost: 1 << 18))
            let before = try resident()
            for claimed in [0, 1_000, 250_000] { #expect(deflate.inflate(bomb[...], to: claimed) == nil) }
            #expect(try resident() - before < 50_000_000)
        }
    }
#endif
