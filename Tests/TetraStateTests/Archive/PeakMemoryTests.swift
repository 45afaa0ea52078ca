#if os(Linux)
    import Foundation
    import Testing

    @testable import TetraState

    @Suite("What hostile archives cost", .serialized)
    struct PeakMemoryTests {
        /// The memory that the process holds, in bytes.
        private func resident() throws -> Int {
            let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            return try #require(Int(pages[1])) * 4_096
        }

        /// Archives of some 100 KB that mean as much as they can.
        static let archives: [[UInt8]] = {
            let close = [0xC1] + FieldTag("value").rawValue.bigEndianBytes
            let count: [UInt8] = [0x9E, 0, 1, 0x86, 0x9C]
            func many(_ byte: UInt8) -> [UInt8] { count + [UInt8](repeating: byte, count: 99_996) }
            return [
                [0x10] + close + many(0xE2), [0x10] + close + many(0x60), [0x10] + close + many(0x80),
                [0x14] + close + [0] + many(0xC0), [0x14] + close + [0xEB, 0] + many(0xC0),
                [0x12] + [0x80] + many(0x60) + close + [0], [0x12] + many(0x40) + [0x80] + close + [0],
            ]
        }()

        @Test("reading what means as much as it can takes a small multiple of its size", arguments: archives.indices)
        func reading(index: Int) throws {
            let bytes = Self.archives[index]
            let before = try resident()
            var peak = before
            for _ in 0..<5 {
                let archive = try StateArchive(bytes)
                let values = try? archive.decode("value", as: [String?].self)
                let lists = try? archive.decode("value", as: [[Int]].self)
                let links = try? archive.decode("value", as: FixedLink.self)
                peak = max(peak, try resident())
                withExtendedLifetime((archive, values, lists, links)) {}
            }
            // Room is left for the other tests, which run beside this one.
            #expect(peak - before < 100 * bytes.count + 50_000_000)
        }
    }
#endif
