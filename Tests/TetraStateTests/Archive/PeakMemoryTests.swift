#if os(Linux)
    import Foundation
    import Testing

    @testable import TetraState

    @Suite("What hostile archives cost")
    struct PeakMemoryTests {
        /// The most memory that the process has held so far, in bytes.
        private static func peak() throws -> Int {
            let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
            return try #require(line.split(separator: " ").dropFirst().first.flatMap { Int($0) }) * 1_024
        }

        /// Archives of some 100 KB that mean as much as they can.
        static let archives: [[UInt8]] = {
            let close = [0xC1] + FieldTag("value").rawValue.bigEndianBytes
            let count: [UInt8] = [0x9E, 0, 1, 0x86, 0x9C]
            func many(_ byte: UInt8) -> [UInt8] { count + [UInt8](repeating: byte, count: 99_996) }
            func packed(_ head: [UInt8], _ byte: UInt8, _ count: Int) -> [UInt8] {
                head + [UInt8](repeating: byte, count: count)
            }
            return [
                [0x10] + close + many(0xE2), [0x10] + close + many(0x60), [0x10] + close + many(0x80),
                [0x14] + close + [0] + many(0xC0), [0x14] + close + [0xEB, 0] + many(0xC0),
                [0x12] + [0x80] + many(0x60) + close + [0], [0x12] + many(0x40) + [0x80] + close + [0],
                [0x18, 0x04] + close + packed(hex("ee 1e00015f90 07"), 0x1C, 90_000),
                [0x1A, 0x04] + hex("81 42 fce3 80") + close + packed(hex("ef 00 1dbf68"), 0x60, 49_000),
            ]
        }()

        /// In a process of its own: other tests' memory would count here, too.
        @Test("reading what means as much as it can takes a small multiple of its size", arguments: archives.indices)
        func reading(index: Int) async throws {
            await #expect(processExitsWith: .success) { [index] in
                let bytes = Self.archives[index]
                // What a process takes the first time that it reads anything depends on the size of the program.
                try Self.read(Self.empty)
                let before = try Self.peak()
                try Self.read(bytes)
                let taken = try Self.peak() - before
                guard taken < 64 * bytes.count + 8_000_000 else { throw TooMuchMemory(bytes: taken) }
            }
        }

        /// An archive that holds an empty list.
        private static let empty: [UInt8] = [0x10, 0xC1] + FieldTag("value").rawValue.bigEndianBytes + [0x80]

        private static func read(_ bytes: [UInt8]) throws {
            let archive = try StateArchive(bytes)
            let values = try? archive.decode("value", as: [String?].self)
            let lists = try? archive.decode("value", as: [[Int]].self)
            let links = try? archive.decode("value", as: FixedLink.self)
            let numbers = try? archive.decode("value", as: [Int?].self)
            let people = try? archive.decode("value", as: [Person].self)
            withExtendedLifetime((archive, values, lists, links, numbers, people)) {}
        }

        private struct TooMuchMemory: Error { let bytes: Int }
    }
#endif
