@testable import Tetra
import Testing

private enum Size: String, Decodable, StateCodable {
    case small, large
}

/// Takes an argument of each kind that an address can hold.
@Component
private struct Greeter {
    var line = ""

    mutating func load(
        id: Int, name: String = "you", size: Size?, tags: [Int], isLoud: Bool = false, secret: String = "unset"
    ) {
        line = "\(id) \(name) \(size?.rawValue ?? "-") \(tags) \(isLoud) \(secret)"
    }

    @Public mutating func touch() {}
    var body: some HTML { p { line } }
}

/// Must be told its number.
@Component
private struct Numbered {
    var number = 0
    mutating func load(of number: Int) { self.number = number }
    var body: some HTML { p { "number \(number)" } }
}

@Component
private struct Drawer {
    mutating func load(note: Note, depth: Int) {}
    var body: some HTML { p { "drawer" } }
}

private struct Frame<Content: HTML>: HTML {
    let path: String
    @HTMLBuilder let content: Content
    var body: some HTML {
        Document(title: "Framed") {
            nav { path }
            main { content }
        }
    }
}

@Suite("A component as a page")
struct ComponentPageTests {
    func host() throws -> TestHost {
        try TestHost { host in
            try host.page(
                "/greet/:id", Greeter.self, path: \.id, query: \.name, \.size, \.tags, \.isLoud)
            try host.page("/numbers", Numbered.self, query: \.number)
            try host.page("/framed/:number", Numbered.self, path: \.number) { page, numbered in
                Frame(path: page.url.path) { numbered }
            }
            try host.page("/counter", Counter.self)
        }
    }

    @Test(
        "arguments come from path and query, each as its own type",
        arguments: [
            ("/greet/7", "7 you - [] false unset"),
            ("/greet/7?name=Ann", "7 Ann - [] false unset"),
            ("/greet/-3?name=A%26B+C&size=large&tags=1&tags=2&isLoud=true", "-3 A&amp;B C large [1, 2] true unset"),
            ("/greet/7?name=", "7  - [] false unset"),
        ])
    func arguments(_ target: String, _ line: String) async throws {
        let client = try await host().visiting(target)
        #expect(client.page.html.contains("\(line)</p>"), "\(client.page.html)")
    }

    @Test("what is not declared does not reach load")
    func undeclared() async throws {
        let client = try await host().visiting("/greet/7?secret=known&utm=x")
        #expect(client.page.html.contains("7 you - [] false unset"))
    }

    @Test(
        "another type in the path is not found",
        arguments: ["/greet/seven", "/greet/7.5", "/greet/99999999999999999999"])
    func wrongPath(_ target: String) async throws {
        var client = try host().browser()
        #expect(try await client.visit(target).status == .notFound)
    }

    @Test(
        "another type in the query, and one that is missing without a default, is a bad request",
        arguments: [
            "/greet/7?size=huge", "/greet/7?tags=x", "/greet/7?isLoud=perhaps", "/numbers", "/numbers?number=",
            "/numbers?number=1e400", "/numbers?number=%zz",
        ])
    func wrongQuery(_ target: String) async throws {
        var client = try host().browser()
        #expect(try await client.visit(target).status == .badRequest)
    }

    @Test("the component answers calls with the arguments of its visit")
    func calls() async throws {
        var client = try await host().visiting("/greet/7?name=Ann")
        let answer = try await client.call(try client.page.first("Greeter"), "touch")
        #expect(answer.status == 200)
        #expect(answer.html == nil, "nothing changed: the arguments were saved")
    }

    @Test("a layout stands around the component")
    func layout() async throws {
        let client = try await host().visiting("/framed/5")
        #expect(client.page.html.contains("<title>Framed</title>"))
        #expect(client.page.html.contains("<nav>/framed/5</nav><main><p data-tetra-id="))
        #expect(client.page.html.contains("number 5"))
    }

    @Test("a component without arguments is a page, too")
    func withoutArguments() async throws {
        let client = try await host().visiting("/counter?count=5")
        #expect(try client.page.first("Counter").writable == [.number(0)])
    }

    @Test("a page that does not fit its component is refused when it is mounted")
    func misfits() throws {
        func refusal(_ mount: (ComponentHost) throws -> Void) throws -> String {
            do {
                _ = try TestHost(pages: mount)
                return "mounted"
            } catch let error as HostError {
                #expect(error == HostError(.pageArguments, ""))
                return error.message
            }
        }
        #expect(try refusal { try $0.page("/", Numbered.self) }.contains("`load` takes `number`"))
        #expect(try refusal { try $0.page("/:id", Numbered.self, query: \.number) }.contains("Nothing takes :id"))
        #expect(try refusal { try $0.page("/x", Numbered.self, path: \.number) }.contains("the path has no :number"))
        #expect(
            try refusal { try $0.page("/:number", Numbered.self, path: \.number, query: \.number) }
                .contains("in `path:` and in `query:`"))
        #expect(try refusal { try $0.page("/", Drawer.self, query: \.depth) }.contains("`load` takes `note`"))
    }
}
