import Testing

@testable import Tetra

/// One component in versions that differ in one thing each.
private enum FirstSchema {
    @StateCodable("SchemaPart") struct Part { var x = 1 }
    @Component("Schema") struct Item {
        @Public var name = ""
        var part = Part()
        var text = ""
        mutating func load(id: Int) {}
        var body: some HTML { p {} }
    }
}

private enum LaterVersion {
    @Component("Schema", version: 2) struct Item {
        @Public var name = ""
        var part = FirstSchema.Part()
        var text = ""
        mutating func load(id: Int) {}
        var body: some HTML { p {} }
    }
}

private enum OtherAccess {
    @Component("Schema") struct Item {
        @Public(.readOnly) var name = ""
        var part = FirstSchema.Part()
        var text = ""
        mutating func load(id: Int) {}
        var body: some HTML { p {} }
    }
}

private enum OtherArgument {
    @Component("Schema") struct Item {
        @Public var name = ""
        var part = FirstSchema.Part()
        var text = ""
        mutating func load(id: String) {}
        var body: some HTML { p {} }
    }
}

private enum OtherPart {
    @StateCodable("SchemaPart") struct Part {
        var x = 1
        var y = ""
    }
    @Component("Schema") struct Item {
        @Public var name = ""
        var part = Part()
        var text = ""
        mutating func load(id: Int) {}
        var body: some HTML { p {} }
    }
}

private enum Markup {
    @Component("Schema") struct Item {
        @Public var name = ""
        var part = FirstSchema.Part()
        var text = RawHTML(unsafe: "")
        mutating func load(id: Int) {}
        var body: some HTML { p {} }
    }
}

/// Two older shapes, the younger of which does not take what it reads.
private enum EarlierSteps {
    @Component("Steps") struct Steps {
        var note = "then"
        var count = 1
        @Public mutating func touch() {}
        var body: some HTML { p {} }
    }
}

private enum LaterSteps {
    @StateCodable struct Younger { var note: String }
    @StateCodable struct Older { var count: Int }

    @Component("Steps") struct Steps {
        var note = "now"
        var count = "none"
        var seen = "nothing"

        mutating func migrate(from old: Younger) throws {
            seen = old.note
            throw CancellationError()
        }
        mutating func migrate(from old: Older) { count = "\(old.count)" }

        @Public mutating func touch() {}
        var body: some HTML { p { "\(note), \(count), \(seen)" } }
    }
}

@Suite("What a deploy changes")
struct SchemaTests {
    @Test("the schema's hash tells of versions, access, arguments, parts of saved types, and markup that was text")
    func hashes() {
        let types = [
            ComponentType(FirstSchema.Item.self), ComponentType(LaterVersion.Item.self),
            ComponentType(OtherAccess.Item.self), ComponentType(OtherArgument.Item.self),
            ComponentType(OtherPart.Item.self), ComponentType(Markup.Item.self),
        ]
        #expect(Set(types.map(\.nameHash)).count == 1)
        #expect(Set(types.map(\.schemaHash)).count == types.count)
    }

    @Test("each migration begins with defaults, whatever those before it have set")
    func migrations() async throws {
        var client = try await TestHost { try $0.page("/") { _ in main { EarlierSteps.Steps() } } }.visiting()
        let steps = try client.page.first("Steps")
        var visitor = try TestHost { try $0.page("/") { _ in main { LaterSteps.Steps() } } }.browser()
        (visitor.cookies, visitor.page) = (client.cookies, client.page)
        #expect(try await visitor.call(steps, "touch").html?.contains("now, 1, nothing") == true)
        #expect(try await client.call(steps, "touch").status == 200)
    }

    @Test("a child that did not change gets a new state before its own expires")
    func aging() async throws {
        let host = try TestHost(change: { $0.maximumStateAge = .seconds(10 * 3600) }) {
            try $0.page("/") { _ in main { Forecast() } }
        }
        var client = try await host.visiting()
        for (hours, records) in [(4, 0), (2, 3)] as [(UInt64, Int)] {
            host.clock.advance(hours: hours)
            let forecast = try client.page.first("Forecast")
            let below = client.page.components.filter { $0.id != forecast.id }
            let answer = try await client.call(forecast, nil, descendants: below)
            #expect(try answer.components().components.count == 1 + max(0, records - 1))
        }
    }
}
