import Testing

@testable import TetraHTML

@Suite("Paths and keys")
struct PathTests {
    @HTMLBuilder
    private func shape(_ flag: Bool, _ choice: Int, _ items: [Item], extra: Bool = true) -> some HTML {
        Slot(name: "first")
        div {
            Slot(name: "second")
            if flag { Slot(name: "yes") } else { Slot(name: "no") }
            if extra { Slot(name: "extra") }
            switch choice {
            case 0: Slot(name: "zero")
            case 1: Slot(name: "one")
            default: Slot(name: "other")
            }
        }
        ul { ForEach(items) { item in li { Slot(name: "row\(item.id)") } } }
        for index in 0..<3 { Slot(name: "loop\(index)") }
        ForEach(items) { item in
            Slot(name: "a\(item.id)")
            Slot(name: "b\(item.id)")
        }
    }

    private func paths(_ html: some HTML) -> [String: StructuralPath] {
        let holes = rendered(html).holes
        return Dictionary(uniqueKeysWithValues: holes.map { (($0.payload as? Slot)?.name ?? "", $0.path) })
    }

    private let items = [Item(id: 1), Item(id: 2), Item(id: 10), Item(id: 12)]

    @Test("each place has a path of its own")
    func distinct() {
        var all: [String: StructuralPath] = [:]
        for flag in [true, false] {
            for choice in 0...2 { all.merge(paths(shape(flag, choice, items))) { old, _ in old } }
        }
        #expect(all.count == 2 + 2 + 1 + 3 + 4 + 3 + 8)
        #expect(Set(all.values).count == all.count)
    }

    @Test("a path does not depend on what stands around it")
    func stable() {
        let before = paths(shape(true, 0, items))
        let after = paths(shape(false, 2, Array(items.reversed().dropLast()), extra: false))
        for name in ["first", "second", "row10", "a12", "b2", "loop1"] { #expect(before[name] == after[name]) }
        #expect(before["first"] != nil)
    }

    @Test("paths are the same in each process and on each day")
    func golden() {
        let now = paths(shape(true, 0, items))
        #expect(now["first"]?.value == 16732379263516442518)
        #expect(now["row10"]?.value == 17500510881411124846)
        #expect(now["zero"]?.value == 6059929910939829234)
    }

    @Test("a row that is a hole has the row's key, unless it was given one")
    func keys() {
        let direct = rendered(ul { ForEach(items) { Slot(name: "\($0.id)") } }).holes
        #expect(direct.map { $0.key?.text } == ["1", "2", "10", "12"])
        let within = rendered(ul { ForEach(items) { item in li { Slot() } } }).holes
        #expect(within.map { $0.key?.text } == ["1", "2", "10", "12"])
        let two = rendered(
            ForEach(items) { _ in
                Slot(); Slot()
            }
        ).holes
        #expect(two.allSatisfy { $0.key == nil })
        let given = rendered(ForEach(items) { Slot(key: HTMLKey("k\($0.id)")) }).holes
        #expect(given.first?.key == HTMLKey("k1"))
        #expect(rendered(div { Slot() }).holes[0].key == nil)
        let nested = rendered(ForEach(items.prefix(1)) { _ in ForEach(["a", "b"], id: \.self) { _ in Slot() } }).holes
        #expect(nested.map { $0.key?.text } == ["a", "b"])
        let after = rendered(
            Group {
                ForEach(items) { _ in p { "x" } }; Slot()
            }
        ).holes
        #expect(after[0].key == nil)
    }

    private enum Size: String, CaseIterable { case small, large }

    @Test("an enum is told apart by its raw value")
    func rawValues() {
        let rows = rendered(ForEach(Size.allCases, id: \.self) { _ in Slot() }).holes
        #expect(rows.map { $0.key?.text } == ["small", "large"])
    }

    @Test("keys are text, compared as bytes")
    func equality() {
        #expect(HTMLKey(1) == HTMLKey("1"))
        #expect(HTMLKey("é") != HTMLKey("e\u{301}"))
        #expect(Set([HTMLKey("é"), HTMLKey("e\u{301}")]).count == 2)
        #expect(Optional(5).htmlKey == 5.htmlKey)
        #expect(Optional<Int>.none.htmlKey.text.isEmpty)
        #expect(HTMLKey(bytes: [0, 255, 16]).text == "00ff10")
        enum Kind: String, HTMLKeyConvertible { case a = "x" }
        #expect(Kind.a.htmlKey.text == "x")
    }

    @Test("rows with different keys have different paths, whatever the bytes")
    func rowPaths() {
        let texts = [
            "", "\0", "\0\0", "a", "a\0", "aaaaaaaa", "aaaaaaaa\0", "aaaaaaaab", "baaaaaaa", "1", "11", "é", "e\u{301}",
        ]
        let paths = Set(texts.map { StructuralPath.root.row(HTMLKey($0)) })
        #expect(paths.count == texts.count)
        let many = Set((0..<20_000).map { StructuralPath.root.row(HTMLKey($0)) })
        #expect(many.count == 20_000)
    }

    @Test("a key stands in the page as an attribute")
    func attribute() {
        #expect(li(.key(7)).rendered().html == #"<li data-tetra-key="7"></li>"#)
    }
}
