import Testing

@testable import Tetra

private protocol Card: StateCodable, Sendable {
    var text: String { get }
}

@StateCodable("App.Memo")
private struct Memo: Card {
    var text: String
}

@StateCodable("App.Sticker")
private struct Sticker: Card {
    var text: String
}

@StateCodable(version: 2)
private struct Fee: Sendable {
    var cents: Int

    static func migrate(from old: FeeInEuros) -> Self { Fee(cents: old.euros * 100) }
}

@StateCodable
private struct FeeInEuros {
    var euros: Int
}

@Component
private struct Wall {
    var cards: [any Card] = [Memo(text: "first")]
    var fee = Fee(cents: 5)

    @Public mutating func stick() { cards.append(Sticker(text: "second")) }

    var body: some HTML { p { "\(cards.map(\.text).joined(separator: ", ")) for \(fee.cents)" } }
}

@Suite("What a component's private properties can hold")
struct SavedTypesTests {
    private func visited(allowing types: [any StateNamed.Type]) async throws -> (TestHost, RawClient) {
        let host = try TestHost { host in
            try host.page("/") { _ in Document(title: "Wall") { Wall() } }
            try host.allow { registry throws(StateError) in
                for type in types { try registry.register(type) }
            }
        }
        return (host, try await host.visiting())
    }

    @Test("values behind `any` come back if their types were allowed")
    func dynamic() async throws {
        var (_, client) = try await visited(allowing: [Memo.self, Sticker.self])
        let wall = try client.page.first("Wall")
        let stuck = try await client.call(wall, "stick")
        #expect(stuck.html?.contains("first, second for 5") == true)
        let again = try await client.call(try stuck.components().first("Wall"), "stick")
        #expect(again.html?.contains("first, second, second for 5") == true)
    }

    @Test("a type that was not allowed is refused when it is saved, with the line that allows it")
    func notAllowed() async throws {
        var (host, client) = try await visited(allowing: [Memo.self])
        let refused = try await client.call(try client.page.first("Wall"), "stick")
        #expect(refused.status == 500)
        #expect(host.log.text.contains("Unpickling blocked: 'App.Sticker' is not in the allowed list."))
    }

    @Test("an older version of a value is migrated; one that nothing reads any more is outdated")
    func versions() async throws {
        var (host, client) = try await visited(allowing: [Memo.self])
        let forger = Forger(host: host.host, client: client)
        let wall = try client.page.first("Wall")
        let older = try forger.changed(wall) { $0.properties = try Forger.archive("fee", FeeInEuros(euros: 3)) }
        #expect(try await client.call(older, nil).html?.contains("for 300") == true)
        let unknown = try forger.changed(wall) { $0.properties = try Forger.archive("fee", "free") }
        let answer = try await client.call(unknown, nil)
        #expect(answer.status == 412 && answer.code == "StateOutdated")
    }
}
