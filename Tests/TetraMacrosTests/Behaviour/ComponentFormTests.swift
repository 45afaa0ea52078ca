import Testing

@testable import Tetra

@Suite("Tuples, existentials, metatypes and pickled values in components")
struct ComponentFormTests {
    let registry: StateRegistry

    init() throws {
        var registry = StateRegistry()
        try registry.register(Disc.self)
        self.registry = registry
    }

    @Test("properties come back")
    func properties() throws {
        var sketch = Sketch(start: (1, 2))
        sketch.point = (3, 4)
        sketch.line = [(5, 6)]
        sketch.figure = Disc(radius: 7)
        sketch.others = ["a": Disc(radius: 8)]
        sketch.end = (9, Disc(radius: 10))
        sketch.price = Coin(cents: 11)
        sketch.change = [Coin(cents: 12)]
        var back = Sketch(start: (0, 0))
        try back.restore(try sketch.saved(registry: registry), registry: registry)
        #expect(back.point == (3, 4))
        #expect(back.line.map(\.1) == [6])
        #expect(back.figure as? Disc == Disc(radius: 7))
        #expect(back.others["a"] as? Disc == Disc(radius: 8))
        #expect(ObjectIdentifier(back.kind) == ObjectIdentifier(Disc.self))
        #expect(back.end?.at == 9)
        #expect(back.end?.figure as? Disc == Disc(radius: 10))
        #expect(back.price == Coin(cents: 11))
        #expect(back.change == [Coin(cents: 12)])
    }

    @Test("what nothing has set is left out")
    func unset() throws {
        let archive = try Sketch(start: (1, 2)).saved(registry: registry)
        #expect(!archive.contains("figure") && !archive.contains("price"))
        var back = Sketch(start: (0, 0))
        try back.restore(archive, registry: registry)
        #expect(back.unsetProperty == "figure")
    }

    @Test("arguments of `load` come back, and take their defaults")
    func arguments() throws {
        let sketch = Sketch(start: (1, 2), figures: [Disc(radius: 3)], end: Disc(radius: 4))
        let saved = try #require(sketch.componentInstance.arguments).saved(registry: registry)
        let back = try Sketch.Arguments(from: saved.reader(registry: registry))
        #expect(back.start == (1, 2))
        #expect(back.figures.first as? Disc == Disc(radius: 3))
        #expect(back.end as? Disc == Disc(radius: 4))
        #expect(Sketch.Arguments.stateShape == "start:(int,int),figures:[any],end:any?")
    }

    @Test("shapes are those of what stands in the state")
    func shapes() {
        func shape(_ name: String) -> String? { Sketch.stateShape(ofProperty: Sketch.index(of: name)) }
        #expect(shape("line") == "[(int,int)]")
        #expect(shape("figure") == "any")
        #expect(shape("change") == "[pickled Coin]")
    }
}
