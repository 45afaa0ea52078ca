import Testing

@testable import TetraState

@Suite("The names of types on the wire")
struct TypeNameTests {
    struct Price: StateNamed, Hashable {
        static let stateName = "App.Price"
        var cents = 1
        init() {}
        init(from decoder: inout StateDecoder) throws(StateError) { cents = try decoder.integer() }
        func encode(into encoder: inout StateEncoder) throws(StateError) { encoder.integer(cents) }
    }

    private func registry() throws -> StateRegistry {
        var registry = StateRegistry()
        try registry.register(Price.self, formerNames: ["App.Cost"])
        return registry
    }

    private func archive(typeNamed name: [UInt8]) throws -> StateArchive {
        let head: [UInt8] =
            name.count < 28 ? [0x60 | UInt8(name.count)] : [0x7D, UInt8(name.count >> 8), UInt8(name.count & 255)]
        let short: [UInt8] = name.count >= 28 && name.count < 256 ? [0x7C, UInt8(name.count)] : head
        return try StateArchive(forged([WireSpecial.type.byte] + short + name))
    }

    private func type(named name: String, _ registry: StateRegistry) throws -> Any.Type {
        try archive(typeNamed: Array(name.utf8)).reader(registry: registry).decode("value", as: StateType.self).type
    }

    @Test("collections of listed types, two levels deep, are found by the name that they are saved under")
    func composite() throws {
        let registry = try registry()
        let types: [any StateCodable.Type] = [
            [Int].self, Set<String>?.self, [String: [Price]].self, Set<Price>.self, [[Int]].self, Int??.self,
            Price?.self,
            [String: Price?].self, [Set<Int>].self, [AnyState].self, [String: AnyHashable].self, Set<[Int]>.self,
        ]
        let names = [
            "[Int]", "{String}?", "[String: [App.Price]]", "{App.Price}", "[[Int]]", "Int??", "App.Price?",
            "[String: App.Price?]", "[{Int}]", "[Any]", "[String: AnyHashable]", "{[Int]}",
        ]
        for (type, name) in zip(types, names) {
            #expect(try registry.name(of: type) == name)
            #expect(try self.type(named: name, registry) == type)
            #expect(registry.contains(name))
        }
        #expect(try self.type(named: "[App.Cost]", registry) == [Price].self)
    }

    @Test("what is nested deeper is refused both ways, and listed under a name of its own")
    func deeper() throws {
        var registry = try registry()
        for type: any StateCodable.Type in [[[[Int]]].self, Int???.self, [String: [[Price]]].self, [Int: Int].self] {
            #expect(throws: StateError(.blocked, "")) { try registry.name(of: type) }
        }
        for name in ["[[[Int]]]", "Int???", "[String: [[App.Price]]]", "[Int: Int]", "{Any}", "{[Any]}"] {
            #expect(throws: StateError(.blocked, "")) { try type(named: name, registry) }
        }
        let long = "L" + String(repeating: "o", count: 254)
        try registry.register([[[Int]]].self, as: "App.Cube")
        try registry.register([Int: Int].self, as: long)
        #expect(try throughArchive(AnyState([[[[1]]]]), registry).as([[[[Int]]]].self) == [[[[1]]]])
        #expect(try throughArchive(AnyState([[[1: 2]]]), registry).as([[[Int: Int]]].self) == [[[1: 2]]])
    }

    @Test("names of every kind are refused, never a trap")
    func hostile() throws {
        let registry = try registry()
        var names = [
            "", "?", "??", "[", "]", "[]", "{}", "{", "[[", "[[[[", "]]", "[String: ]", "[String: ", "[String:Int]",
            "{[}",
            "[?]", "?]", "Int\0", "\0", "[Int\u{301}]", "[Int]\u{301}", "[\u{301}Int]", "Int\u{301}?", "[Int]\u{301}?",
            "Int?\u{301}",
            "[\r\n]", "\u{212A}", "[String: \u{301}]", "{Double}?\u{20E3}", "[\u{1F468}\u{200D}]",
            String(repeating: "[", count: 300), String(repeating: "?", count: 70_000),
            String(repeating: "x", count: 300),
            String(repeating: "[", count: 100) + "Int" + String(repeating: "]", count: 100), "App.Price ", "app.price",
        ]
        names += names.map { "[\($0)]" } + names.map { "\($0)?" } + names.map { "{\($0)}" }
        for name in names {
            guard name.utf8.count < 65_000 else { continue }
            let error = #expect(throws: StateError.self) { try type(named: name, registry) }
            #expect(error?.code == .blocked, "\(name.prefix(20))")
            #expect(!registry.contains(name))
        }
        for bytes: [UInt8] in [[0xFF], [0x5B, 0xCC, 0x5D], [0x5B, 0x80, 0x5D]] {
            #expect(throws: StateError(.malformed, "")) {
                try archive(typeNamed: bytes).decode("value", as: StateType.self)
            }
        }
    }

    @Test("a name that is a collection's, or could be, is not given to another type")
    func taken() throws {
        var registry = try registry()
        for name in [
            "Int", "[Int]", "[Foo]", "Foo?", "{Foo}", "[String: Foo]", "String: Foo", "App.Cost", "[[[[[Int]]]]]",
        ] {
            #expect(throws: StateError(.duplicateName, "")) { try registry.register(Double?.self, as: name) }
        }
        #expect(throws: StateError(.duplicateName, "")) { try registry.register(ForeignPicklerOfPrice.self) }
        try registry.register([Int].self, as: "[Int]")
        try registry.register([[[Int]]].self, as: "[[[Int]]]")
        try registry.register(Price.self)
        #expect(throws: StateError(.unstableName, "")) { try registry.register([[[Bool]]].self, as: "") }
        #expect(throws: StateError(.unstableName, "")) {
            try registry.register([[[Bool]]].self, as: String(repeating: "x", count: 256))
        }
        #expect(throws: StateError(.unstableName, "")) { try registry.register(Concealed.self) }
    }

    enum ForeignPicklerOfPrice: StatePickler {
        static let stateName = "App.Price"
        static func pickle(_ value: Foreign, into encoder: inout StateEncoder) throws(StateError) {}
        static func unpickle(from decoder: inout StateDecoder) throws(StateError) -> Foreign { Foreign(text: "") }
    }

    private struct Concealed: StateNamed {
        init(from decoder: inout StateDecoder) throws(StateError) {}
        func encode(into encoder: inout StateEncoder) throws(StateError) {}
    }
}
