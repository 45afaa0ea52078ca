import HTTPTypes
import Tetra
import Testing

@testable import TetraTesting

/// Pages and answers written by hand, for what the server side does not happen to send.
struct PageRuntimeTests {
    /// A transport that answers the page first and then, in order, what is given.
    private actor Script {
        var answers: [TestResponse]
        private(set) var requests: [TestRequest] = []

        init(_ answers: [TestResponse]) { self.answers = answers }

        func answer(_ request: TestRequest) -> TestResponse {
            requests.append(request)
            return answers.isEmpty ? TestResponse(status: .notFound, headers: [:], body: []) : answers.removeFirst()
        }
    }

    private struct ScriptTransport: TestTransport {
        let script: Script
        let origin = "http://localhost"
        func send(_ request: TestRequest) async -> TestResponse { await script.answer(request) }
    }

    private static let types = #"[{"name":"T.Box","table":"t","writable":["a"],"readOnly":["r"],"local":["l"]}]"#

    private static func page(_ body: String, records: String, tables: String = "{}", assets: String = "x")
        -> TestResponse
    {
        let island = """
            {"v":1,"mount":"/tetra","assets":"\(assets)","types":\(types),"components":\(records),"tables":\(tables)}
            """
        return html(
            "<!doctype html><html><head><title>T</title></head><body>\(body)"
                + "<script type=\"application/json\" id=\"tetra-page\">\(island)</script></body></html>")
    }

    private static func html(_ text: String) -> TestResponse {
        TestResponse(status: .ok, headers: [.contentType: "text/html"], body: Array(text.utf8))
    }

    private static func answer(
        _ result: String, types: String = types, status: HTTPResponse.Status = .ok
    ) -> TestResponse {
        let json = #"{"v":1,"assets":"x","types":\#(types),"tables":{},"results":[\#(result)]}"#
        return TestResponse(status: status, headers: [.contentType: "application/json"], body: Array(json.utf8))
    }

    private func visit(_ responses: TestResponse...) async throws -> (TestPage, Script) {
        let script = Script(responses)
        return (try await TestApp(transport: ScriptTransport(script: script)).visit("/"), script)
    }

    @Test("directives come from tables or stand inline, with literals, and drive the element")
    func directives() async throws {
        let (page, _) = try await visit(
            Self.page(
                """
                <div data-tetra-id="A"><p id="one" data-tetra='ref1 ["x y","\\u0027"]'>?</p>
                <p id="two" data-tetra='[["attr","aria-expanded",["get","l"]],["show",["==",["get","a"],["$",0]]]] ["] \\""]'></p>
                <button data-tetra='[["on","click",["stop"],["do",["toggle","l"],["set","a",["$",0]]]]] ["] \\""]'>Go</button></div>
                """,
                records: #"[[0,"A","s",["b"],[1],[false]]]"#,
                tables: #"{"t":{"ref1":[["text",["concat",["$",0],["concat",["get","r"],["$",1]]]]]}}"#))
        #expect(try page.element(id: "one").text == "x y1'")
        #expect(try page.element(id: "two").attribute("aria-expanded") == "false")
        #expect(try !page.element(id: "two").isVisible)
        try await page.button("Go").click()
        #expect(try page.element(id: "two").attribute("aria-expanded") == "true")
        #expect(try page.element(id: "two").isVisible)
        #expect(try page.component("Box")["a"] == "] \"")
    }

    @Test("a call travels in the protocol's envelope, descendants and changes included")
    func envelope() async throws {
        let (page, script) = try await visit(
            Self.page(
                """
                <ul data-tetra-id="A"><li data-tetra-id="B"><input aria-label="f" data-tetra='[["bind","a"]]'></li></ul>
                """,
                records: #"[[0,"A","s1",["x"],[1],[null]],[0,"B","s2",["y"],[2],[null]]]"#, tables: #"{"t":{}}"#),
            Self.answer(#"{"call":"1","status":200,"value":7,"html":null,"components":[],"queue":[]}"#))
        try await page.textField("f").fill("z")
        #expect(try await page.components[0].call("go", 1, ["k": nil]) == 7)
        let request = try #require(await script.requests.last)
        #expect(request.target == "/tetra/call")
        #expect(request.headers[.contentType] == "application/json")
        #expect(request.headers[HTTPField.Name("Tetra-Protocol")!] == "1")
        let expected = """
            {"v":1,"url":"/","tables":["t"],"types":{"T.Box":["a"]},"calls":[{"call":"1","id":"A","method":"go",\
            "arguments":[1,{"k":null}],"state":"s1","values":["x"],"changed":{},\
            "descendants":[["s2",["z"],{"a":"y"}]]}]}
            """
        #expect(request.json == (try JSONReader.read(expected)))
    }

    @Test("an answer keeps what its holes stand for, what was typed, and the ids of outer components")
    func morph() async throws {
        let (page, _) = try await visit(
            Self.page(
                """
                <main data-tetra-id="B A"><input id="f" value="1"><p data-tetra-id="C">old</p><p data-tetra-id="D">x</p></main>
                """,
                records:
                    ##"[[0,"A","a",["x"],[1],[null]],[0,"B","b",["x"],[1],[null]],[0,"C","c",["x"],[1],[null]],[0,"D","d",["x"],[1],[null]]]"##
            ),
            Self.answer(
                #"""
                {"call":"1","status":200,"value":null,"components":[[0,"B","b2",["n"],[5],null]],"queue":[],
                "html":"<main data-tetra-id=\"B\"><hr><input id=\"f\" value=\"1\"><template data-tetra-keep=\"C\"></template></main>"}
                """#))
        try await page.element(id: "f").fill("typed")
        let field = try page.element(id: "f")
        let kept = try #require(page.components.first { $0.id == "C" }?.element)
        let box = try #require(page.components.first { $0.id == "B" })
        try await box.call("go")
        #expect(field.isInPage && field.value == "typed")
        #expect(kept.isInPage && kept.text == "old")
        #expect(page.components.map(\.id) == ["A", "B", "C"])
        #expect(box.state == "b2" && box["a"] == "n" && box["r"] == 5)
        #expect(page.events.contains { $0.name == "tetra:component-before-remove" && $0.component == "D" })
    }

    @Test("the server's queue is carried out in order and can be looked at")
    func queue() async throws {
        let (page, _) = try await visit(
            Self.page("<p data-tetra-id=\"A\">x</p>", records: #"[[0,"A","a",["x"],[1],[null]]]"#),
            Self.answer(
                #"""
                {"call":"1","status":200,"value":null,"html":null,"components":[],"queue":[["set","A","l",3],
                ["invoke","play",["ding"]],["push","/x?y=1"],["dispatch","A","hey",{"n":1}],["remove","A"],["redirect","/next"]]}
                """#), Self.html("<p>next</p>"))
        let box = page.components[0]
        try await box.call("go")
        #expect(box["l"] == 3)
        #expect(page.url == "/next" && page.text == "next")
        #expect(
            page.operations == [
                .set(component: "A", property: "l", value: 3), .invoke(function: "play", arguments: ["ding"]),
                .push("/x?y=1"), .dispatch(component: "A", event: "hey", detail: ["n": 1]), .remove(component: "A"),
                .redirect("/next"),
            ])
        #expect(page.events.contains(PageEvent(name: "hey", detail: ["n": 1], component: "A")))
    }

    @Test(
        "what breaks the protocol is an error",
        arguments: [
            (#"<p data-tetra-id="Z">x</p>"#, "[]"), (#"<p data-tetra-id="A" data-tetra='gone'>x</p>"#, good),
            (#"<p data-tetra-id="A" data-tetra='[["what"]]'>x</p>"#, good),
            (#"<p data-tetra-id="A" data-tetra='[["text",["what",1]]]'>x</p>"#, good),
            (#"<p data-tetra-id="A">x</p>"#, #"[[0,"A","a",[],[1],[null]]]"#),
            (#"<p data-tetra-id="A">x</p>"#, #"[[1,"A","a",["x"],[1],[null]]]"#),
        ])
    func violation(body: String, records: String) async throws {
        await #expect(throws: PageError.self) { try await self.visit(Self.page(body, records: records)) }
    }

    private static let good = #"[[0,"A","a",["x"],[1],[null]]]"#

    @Test("an answer that is none fails the call, and so does a hole for a component that is not there")
    func invalidAnswer() async throws {
        let first = Self.page("<p data-tetra-id=\"A\">x</p>", records: Self.good)
        let (page, _) = try await visit(first, Self.html("<h1>Bad gateway</h1>"))
        let failure = await #expect(throws: CallFailure.self) { try await page.components[0].call("go") }
        #expect(failure?.code == "InvalidAnswer")
        let (other, _) = try await visit(
            first,
            Self.answer(
                #"""
                {"call":"1","status":200,"value":null,"components":[],"queue":[],
                "html":"<p data-tetra-id=\"A\"><template data-tetra-keep=\"Q\"></template></p>"}
                """#))
        await #expect(throws: PageError.self) { try await other.components[0].call("go") }
    }

    @Test("after a refusal the page refreshes itself in place once, keeps what was typed, and sends the call again")
    func refusal() async throws {
        let body = #"<div data-tetra-id="A"><input aria-label="f"></div>"#
        let refused = Self.answer(
            #"{"call":"1","status":403,"code":"StateExpired","message":"old"}"#, status: .forbidden)
        let (page, script) = try await visit(
            Self.page(body, records: Self.good), refused,
            Self.page(body, records: #"[[0,"A","new",["x"],[1],[null]]]"#),
            Self.answer(#"{"call":"1","status":200,"value":1,"html":null,"components":[],"queue":[]}"#),
            Self.answer(#"{"call":"2","status":403,"code":"StateExpired","message":"old"}"#, status: .forbidden))
        try await page.textField("f").fill("typed")
        #expect(try await page.components[0].call("go") == 1)
        #expect(try page.textField("f").value == "typed")
        #expect(await script.requests.last?.json["calls"][0]["state"] == "new")
        let failure = await #expect(throws: CallFailure.self) { try await page.components[0].call("go") }
        #expect(failure?.code == "StateExpired", "not twice within a minute")
    }
}
