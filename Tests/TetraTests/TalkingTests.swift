import Tetra
import Testing

@Suite("Questions, and what a component says to the one around it")
struct TalkingTests {
    private func client() async throws -> RawClient {
        try await TestHost { host in
            try host.page("/") { _ in Document(title: "Room") { TalkingRoom() } }
        }.visiting()
    }

    @Test("it is an action of the queue, for a type or for whichever is around")
    func queue() async throws {
        var client = try await client()
        let talker = try client.page.first("Talker")
        let room = try client.page.first("TalkingRoom")
        let answer = try await client.call(talker, "tell")
        let id = JSONValue.string(talker.id)
        #expect(
            answer.queue == [
                ["parent", id, nil, ["dispatch", "told", ["$", 0]], [3]],
                [
                    "parent", id, .string(room.type),
                    ["do", ["set", "heard", ["$", 0]], ["confirm", nil, ["call", "hear", [["$", 1]]]]], ["Ada", "Ada"],
                ],
            ])
    }

    @Test("a type tells the questions of its methods, and its listeners ask them")
    func questions() async throws {
        let types = try await client().page.json["types"].array
        let talker = types.first { $0["name"].string.hasSuffix("Talker") } ?? .null
        #expect(talker["confirm"] == ["leave": "Really leave?"])
        let room = types.first { $0["name"].string.hasSuffix("TalkingRoom") } ?? .null
        #expect(
            room["listen"] == [
                ["on", "left", [], ["confirm", nil, ["call", "hear", [["event", "detail"]]]]]
            ])
    }
}
