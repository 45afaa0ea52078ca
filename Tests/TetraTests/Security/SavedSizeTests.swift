import Testing

@testable import Tetra

@Component
private struct Suitcase {
    var clothes = ""
    var label = ""
    @Public mutating func pack(clothes: String, label: String) { (self.clothes, self.label) = (clothes, label) }
    var body: some HTML { div { Tag(text: label + label) } }
}

@Component
private struct Tag {
    mutating func load(text: String) {}
    var body: some HTML { p { "closed" } }
}

@Suite("How large a state may be")
struct SavedSizeTests {
    private func host(change: @escaping (inout HostConfiguration) -> Void) throws -> TestHost {
        try TestHost(change: change) { try $0.page("/") { _ in Document(title: "x") { Suitcase() } } }
    }

    private func pack(_ client: inout RawClient, _ clothes: Int, _ label: Int) async throws -> RawAnswer {
        let texts = [clothes, label].map { JSONValue.string(String(repeating: "a", count: $0)) }
        return try await client.call(try client.page.first("Suitcase"), "pack", texts)
    }

    @Test("what the app's limits refuse is refused when it is saved", arguments: [(500, 0), (0, 300)])
    func saving(clothes: Int, label: Int) async throws {
        let host = try host { $0.limits.state.maximumBytes = 400 }
        var client = try await host.visiting()
        #expect(try await pack(&client, 100, 100).status == 200)
        let refused = try await pack(&client, clothes, label)
        #expect(refused.status == 500)
        #expect(host.log.text.contains("more than 400 bytes"))
    }

    @Test("and when it comes back", arguments: ["Suitcase", "Tag"])
    func resuming(type: String) async throws {
        let generous = try host { _ in }
        var client = try await generous.visiting()
        let answer = try await pack(&client, 500, 500)
        let component = try answer.components().first(type)
        for (maximum, status) in [(400, 403), (1_200, 200)] {
            var other = RawClient(try host { $0.limits.state.maximumBytes = maximum }.host)
            (other.cookies, other.page) = (client.cookies, client.page)
            #expect(try await other.call(component, nil).status == status)
        }
    }

    #if Compression
        @Test("an app can refuse all that is compressed", arguments: ["Suitcase", "Tag"])
        func compressed(type: String) async throws {
            let compressing = try host { $0.stateFolding = .deflate }
            var client = try await compressing.visiting()
            let answer = try await pack(&client, 500, 500)
            let component = try answer.components().first(type)
            #expect(component.state.utf8.count < 300)
            for (inflation, status) in [(0, 403), (32, 200)] {
                let host = try host { $0.limits.state.maximumInflation = inflation }
                var other = RawClient(host.host)
                (other.cookies, other.page) = (client.cookies, client.page)
                let answer = try await other.call(component, nil)
                #expect(answer.status == status)
                #expect(answer.code == (status == 200 ? "" : "StateRejected"))
                #expect(host.log.text.contains("times its compressed size") == (status == 403))
            }
        }
    #endif
}
