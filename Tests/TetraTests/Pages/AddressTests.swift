import Foundation
import HTTPTypes
import Testing

@testable import Tetra

private enum Tab: String, PageValue, StateCodable {
    case all, open
}

/// Holds a value of each kind that an address can hold.
@Component
private struct Filter {
    @Public(url: "q") var search = ""
    @Public(url: "tab", history: .push) var tab = Tab.all
    @Public(url: "page") var page = 1
    @Public(url: "wide") var isWide = false
    @Public(url: "price") var price: Double?
    @Public(url: "tags") var tags: [String] = []
    @Public(url: "ids") var ids: [Int] = [7]
    @Public var plain = ""
    @Transient var loaded = ""

    mutating func load() { loaded = "loaded with \(search)" }
    @Public mutating func touch() {}
    var body: some HTML {
        div {
            p { "\(search) \(tab.rawValue) \(page) \(isWide) \(price ?? -1) \(tags) \(ids) \(plain)" }
            p { loaded }
        }
    }
}

/// Shows a filter once it is told to.
@Component
private struct Late {
    @Public var isOpen = false
    @Public mutating func open() { isOpen = true }
    var body: some HTML { div { if isOpen { Filter() } } }
}

@Component
private struct Fixed {
    @Public(url: "n") var number = 1
    mutating func load() { number = 3 }
    var body: some HTML { p { "\(number)" } }
}

@Component
private struct Table {
    @Public(url: "cells") var cells: [String: Int] = [:]
    var body: some HTML { p { "x" } }
}

@Component
private struct Grid {
    @Public(url: "grid") var grid = [[1]]
    var body: some HTML { p { "x" } }
}

@Suite("Properties in the page's address")
struct AddressTests {
    func host() throws -> TestHost {
        try TestHost { host in
            try host.page("/", Filter.self)
            try host.page("/late", Late.self)
            try host.page("/fixed", Fixed.self)
        }
    }

    @Test(
        "the first values come from the query, each as its own type",
        arguments: [
            ("/", " all 1 false -1.0 [] [7] "),
            ("/?q=a%26b+c&tab=open&page=3&wide=true&price=2.5", "a&amp;b c open 3 true 2.5 [] [7] "),
            ("/?tags=x&tags=5&ids=1&ids=2", " all 1 false -1.0 [\"x\", \"5\"] [1, 2] "),
            ("/?q=5&page=03", "5 all 1 false -1.0 [] [7] "),
            ("/?q=true&q=second", "true all 1 false -1.0 [] [7] "),
        ])
    func initial(_ target: String, _ line: String) async throws {
        let html = try await host().visiting(target).page.html
        #expect(html.contains("<p>\(line)</p>"), "\(html)")
    }

    @Test(
        "what is not of the property's type is its default",
        arguments: [
            "/?page=x", "/?page=1.5", "/?page=", "/?page=%5B1%5D", "/?tab=huge", "/?wide=perhaps", "/?price=much",
            "/?ids=x", "/?ids=1&ids=x", "/?page=99999999999999999999", "/?page=null", "/?plain=x", "/?search=x",
        ])
    func wrong(_ target: String) async throws {
        let html = try await host().visiting(target).page.html
        #expect(html.contains("<p> all 1 false -1.0 [] [7] </p>"), "\(html)")
    }

    @Test("load sees them, and has the last word")
    func load() async throws {
        #expect(try await host().visiting("/?q=tea").page.html.contains("loaded with tea"))
        #expect(try await host().visiting("/fixed?n=2").page.html.contains(">3</p>"))
    }

    @Test("in calls the page's values count, not the address")
    func calls() async throws {
        var client = try await host().visiting("/?q=tea&page=2")
        let filter = try client.page.first("Filter")
        let answer = try await client.call(filter, "touch", values: ["search": .string("milk")]) {
            $0["url"] = .string("/?q=other&page=9")
        }
        #expect(answer.html?.contains("milk all 2") == true)
    }

    @Test("a component that appears in a call begins with what the address says then")
    func late() async throws {
        var client = try await host().visiting("/late")
        let answer = try await client.call(try client.page.first("Late"), "open") {
            $0["url"] = .string("/late?q=tea&tab=open")
        }
        #expect(answer.html?.contains("tea open 1") == true)
    }

    @Test("the page is told of name, parameter, default and history")
    func described() async throws {
        let client = try await host().visiting("/")
        let type = try #require(client.page.json["types"].array.first)
        #expect(
            type["url"]
                == [
                    ["search", "q", "", false], ["tab", "tab", "all", true], ["page", "page", 1, false],
                    ["isWide", "wide", false, false], ["price", "price", .null, false], ["tags", "tags", [], false],
                    ["ids", "ids", [7], false],
                ])
        #expect(try await host().visiting("/late").page.json["types"].array.first?["url"] == .null)
    }

    @Test("what has no text can't be mounted")
    func noText() {
        #expect(throws: HostError(.unaddressableProperty, "")) { try TestHost { try $0.page("/", Table.self) } }
        #expect(throws: HostError(.unaddressableProperty, "")) { try TestHost { try $0.page("/", Grid.self) } }
    }
}
