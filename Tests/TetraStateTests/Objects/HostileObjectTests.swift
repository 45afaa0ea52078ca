import Testing

@testable import TetraState

/// Lists of objects as no writer makes them.
@Suite("Hostile lists of objects")
struct HostileObjectTests {
    /// An archive with one property, `value`, and a list of objects.
    private func archive(_ value: [UInt8], objects: [[UInt8]]) throws -> StateArchive {
        let tag = FieldTag("value").rawValue.bigEndianBytes
        let list = [0x80 | UInt8(objects.count)] + objects.joined()
        return try StateArchive([0x14, 0xC1] + tag + value + list)
    }

    private func object(_ row: UInt8) -> [UInt8] { [WireSpecial.object.byte, row] }

    private func record(_ fields: (FieldTag, [UInt8])...) -> [UInt8] {
        [0xC0 | UInt8(fields.count)] + fields.flatMap { $0.0.rawValue.bigEndianBytes + $0.1 }
    }

    private func text(_ text: String) -> [UInt8] { [0x60 | UInt8(text.utf8.count)] + Array(text.utf8) }

    @Test("a row that the list does not have is refused, wherever it stands")
    func rows() throws {
        #expect(throws: StateError(.malformed, "")) { try StateArchive(forged(object(0))) }
        #expect(throws: StateError(.malformed, "")) { try archive(object(1), objects: [record()]) }
        #expect(throws: StateError(.malformed, "")) { try archive([0], objects: [record(("next", object(1)))]) }
        #expect(throws: StateError(.malformed, "")) { try archive([WireSpecial.object.byte, 0x60], objects: [[0xC0]]) }
        for huge in ["1fffffffffffffffff", "1e7fffffff", "1e000f4240"] {
            #expect(throws: StateError(.malformed, "")) {
                try StateArchive(forged([WireSpecial.object.byte] + hex(huge)))
            }
        }
    }

    @Test("a list that claims to be longer, is no list, or is there without need")
    func lists() throws {
        let tag = FieldTag("value").rawValue.bigEndianBytes
        for list in ["9fffffffffffffffff", "9e7fffffff", "82c0", "c0", "a0", ""] {
            #expect(throws: StateError(.malformed, "")) { try StateArchive([0x14, 0xC1] + tag + [1] + hex(list)) }
        }
        #expect(try archive([1], objects: [record(), [0]]).decode("value", as: Int.self) == 1)
        #expect(try archive([1], objects: []).decode("value", as: Int.self) == 1)
    }

    @Test("what stands in the list for an object must be a record with what the class needs")
    func records() throws {
        for wrong in [[0x00], text("x"), object(0), [0x80], [0xA0], [0xE2], [WireSpecial.type.byte] + text("Int")] {
            #expect(throws: StateError(.shapeMismatch, "")) {
                try archive(object(0), objects: [wrong]).decode("value", as: GraphNode.self)
            }
        }
        #expect(throws: StateError(.missingField, "")) {
            try archive(object(0), objects: [record()]).decode("value", as: GraphNode.self)
        }
        let wrong = record(("name", text("x")), ("next", [5]))
        let error = #expect(throws: StateError.self) {
            try archive(object(0), objects: [wrong]).decode("value", as: GraphNode.self)
        }
        #expect(error?.code == .shapeMismatch && error?.path == ["value", "next"])
        let bare = record(("name", text("x")))
        #expect(try archive(object(0), objects: [bare]).decode("value", as: GraphNode.self).children.isEmpty)
    }

    @Test("one row read as two classes is refused")
    func twoClasses() throws {
        let bytes = [0x82] + object(0) + object(0)
        let both = record(("name", text("x")), ("next", [0xE2]))
        #expect(throws: StateError(.shapeMismatch, "")) {
            try archive(bytes, objects: [both]).decode("value", as: StateTuple<GraphNode, FixedLink>.self)
        }
        #expect(throws: StateError(.shapeMismatch, "")) {
            try archive(bytes, objects: [both]).decode("value", as: StateTuple<FixedLink, GraphNode>.self)
        }
    }

    @Test("a cycle through what an object cannot be made without is refused")
    func cycleOfConstants() throws {
        #expect(throws: StateError(.shapeMismatch, "")) {
            try archive(object(0), objects: [record(("next", object(0)))]).decode("value", as: FixedLink.self)
        }
        let two = [record(("next", object(1))), record(("next", object(0)))]
        #expect(throws: StateError(.shapeMismatch, "")) {
            try archive(object(1), objects: two).decode("value", as: FixedLink.self)
        }
    }

    @Test("after a property that could not be read, the others are whole or fail, never half built")
    func afterFailure() throws {
        let tag = FieldTag("value").rawValue.bigEndianBytes
        let (other, third) = (FieldTag("other").rawValue.bigEndianBytes, FieldTag("third").rawValue.bigEndianBytes)
        let broken = record(("name", text("broken")), ("next", object(1)), ("children", [5]))
        let sound = record(("name", text("sound")), ("next", object(1)))
        let fields = tag + object(0) + other + object(0) + third + object(1)
        let archive = try StateArchive([0x14, 0xC3] + fields + [0x82] + broken + sound)
        let reader = archive.reader()
        for name: FieldTag in ["value", "other", "value"] {
            #expect(throws: StateError(.shapeMismatch, "")) { try reader.decode(name, as: GraphNode.self) }
        }
        let third2 = try reader.decode("third", as: GraphNode.self)
        #expect(third2.name == "sound" && third2.next === third2)
        third2.next = nil
    }

    @Test("each bit flipped in a graph: an error or another graph, never a trap")
    func everyBit() throws {
        let tree = GraphNode("root")
        tree.children = ["a", "b"].map(GraphNode.init)
        for child in tree.children { child.parent = tree }
        tree.next = tree.children[1]
        let label = TextLabel("text")
        let samples = [
            try archived(tree), try archived(FixedLink(FixedLink(nil))), try archived(Set([label, TextLabel("")])),
            try archived(FixedShelf(front: TextLabel("f"), words: ["w"])),
        ]
        for sample in samples {
            var bytes = sample
            for index in bytes.indices {
                let original = bytes[index]
                for byte in (0..<8).map({ original ^ (1 << $0) }) + [0, 0x5F, 0x9F, 0xBF, 0xDF, 0xEA, 0xEB, 0xFF] {
                    bytes[index] = byte
                    readAsAnyGraph(bytes)
                }
                bytes[index] = original
            }
        }
    }

    private func readAsAnyGraph(_ bytes: [UInt8]) {
        guard let archive = try? StateArchive(bytes) else { return }
        _ = try? archive.decode("value", as: GraphNode.self)
        _ = try? archive.decode("value", as: FixedLink.self)
        _ = try? archive.decode("value", as: FixedShelf.self)
        _ = try? archive.decode("value", as: Set<TextLabel>.self)
        _ = try? archive.decode("value", as: [TextLabel: GraphNode].self)
        _ = try? archive.decode("value", as: AnyHashable.self)
    }
}
