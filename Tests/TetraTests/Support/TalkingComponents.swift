import Tetra

/// A child that speaks to the components around it.
@Component
struct Talker {
    @Public var name = "Ada"

    @Public mutating func tell() {
        client.parent.dispatch("told", detail: 3)
        client.parent(TalkingRoom.self) { room in
            room.$heard.set("Ada")
            room.$hear(from: "Ada")
        }
    }

    @Public(.confirm("Really leave?")) mutating func leave() { client.removeComponent() }

    var body: some HTML {
        p(.on(.click, .parent(TalkingRoom.self, with: $name) { room, name in room.$heard.set(name) })) { $name }
    }
}

@Component
struct TalkingRoom {
    @Public var heard = ""

    @Public(listen: "left", .confirm("Close?")) mutating func hear(from name: String) { heard = name }

    var body: some HTML { div { Talker() } }
}
