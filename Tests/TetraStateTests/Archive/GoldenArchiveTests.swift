import Foundation
import Testing

@testable import TetraState

/// Bytes written down once: what was sealed with one version must be read by every later one.
@Suite("The format, byte by byte")
struct GoldenArchiveTests {
    @Test("a counter is five bytes")
    func counter() throws {
        var writer = StateArchiveWriter()
        try writer.field("count", 5)
        let bytes = try writer.finish()
        #expect(bytes == hex("10 c1 b566 05"))
        #expect(FieldTag("count").rawValue == 0xB566)
        #expect(try StateArchive(hex("10c1b56605")).decode("count", as: Int.self) == 5)
    }

    @Test("nothing is two bytes")
    func empty() throws {
        #expect(try StateArchiveWriter().finish() == hex("10c0"))
        #expect(try StateArchive(hex("10c0")).references.isEmpty)
    }

    @Test("each kind of value stands as documented")
    func kinds() throws {
        func wire(_ value: some StateCodable) throws -> [UInt8] { Array(try archived(value).dropFirst(4)) }
        #expect(try wire(27) == hex("1b"))
        #expect(try wire(28) == hex("1c1c"))
        #expect(try wire(256) == hex("1d0100"))
        #expect(try wire(65_536) == hex("1e00010000"))
        #expect(try wire(1 << 32) == hex("1f0000000100000000"))
        #expect(try wire(-1) == hex("20"))
        #expect(try wire(Int.min) == hex("3f7fffffffffffffff"))
        #expect(try wire([1, 2] as [UInt8]) == hex("420102"))
        #expect(try wire("hé") == hex("6368c3a9"))
        #expect(try wire([true, false]) == hex("82e1e0"))
        #expect(try wire(["b": 1, "a": 2]) == hex("a2 6161 02 6162 01"))
        #expect(try wire(Set([2, 1])) == hex("820102"))
        #expect(try wire(Int?.none) == hex("e2"))
        #expect(try wire(Int??.some(.none)) == hex("e3e2"))
        #expect(try wire(1.5) == hex("e43fc00000"))
        #expect(try wire(0.1) == hex("e53fb999999999999a"))
        #expect(try wire(3.0) == hex("03"))
        #expect(try wire(Int128.min) == hex("e6 80000000000000000000000000000000"))
        #expect(try wire(UInt128.max) == hex("e7 ffffffffffffffffffffffffffffffff"))
        #expect(try wire(Duration.milliseconds(1)) == hex("82 00 1f00038d7ea4c68000"))
        #expect(try wire(Date(timeIntervalSinceReferenceDate: 60)) == hex("1c3c"))
    }

    @Test("a model is a row of the table at the head")
    func reference() throws {
        let todo = Todo(id: 3, title: "milk")
        let bytes = try archived([todo, todo])
        #expect(bytes == hex("11 a1 68") + Array("App.Todo".utf8) + hex("81 03 c1 bd72 82 e800 e800"))
    }

    @Test("counter and to-do with its model take at most 184 characters when sealed")
    func sizes() throws {
        let head = StateHead(type: .max, schema: .max, instance: .max, digest: .max)
        var counter = StateArchiveWriter(after: head.bytes)
        try counter.field("count", 1_000_000)
        let counterToken = try sealer().seal(try counter.finish())
        #expect(counterToken.utf8.count == 140)

        let todo = Todo(id: 1_234_567, title: "milk")
        var preparation = StatePreparation()
        try preparation.collect(todo)
        var row = StateArchiveWriter(preparation, after: head.bytes)
        try row.field("todo", todo)
        try row.field("draft", String?.none)
        #expect(try sealer().seal(try row.finish()).utf8.count == 164)
    }

    @Test("a property's cost is told")
    func costs() throws {
        let archive = try StateArchive(archived("twenty characters...."))
        #expect(archive.byteCount(of: "value") == 2 + 1 + 21)
        #expect(archive.byteCount(of: "other") == nil)
    }
}
