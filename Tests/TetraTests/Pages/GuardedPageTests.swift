import Testing

@testable import Tetra

@Suite("A guarded page that is rendered again as an owner")
struct GuardedPageTests {
    @Test("asks its guard again, and takes states of its own alone")
    func pageAsOwner() async throws {
        let roster = Roster(["7", "8"])
        let test = try GuardedCallTests().host(roster, Visits())
        var client = try await test.visiting("/open/7")
        let open = client.page.components
        try await client.visit("/board/7")
        let guarded = client.page.components
        for (held, url, status, code) in [
            (guarded, "/board/7", 200, ""), (guarded, "/board/8", 403, "StateRejected"),
            (guarded, "/open/7", 403, "StateRejected"), (open, "/board/7", 403, "StateRejected"),
            (open, "/open/7", 200, ""),
        ] {
            let answer = try await client.renderPage(held) { $0["url"] = .string(url) }
            #expect(answer.status == status && answer.code == code, "\(url)")
        }
        roster.remove("7")
        let refused = try await client.renderPage(guarded) { $0["url"] = "/board/7" }
        #expect(refused.status == 403 && refused.code == "NotAllowed")
    }

    @Test("its place has borders: what stands in the pattern is not taken for what stands in the path around it")
    func borders() {
        let places = [
            GuardedRoute(PagePattern("/x"), basePath: "/y", parameters: [:]),
            GuardedRoute(PagePattern("/x/y"), basePath: "", parameters: [:]),
            GuardedRoute(PagePattern(""), basePath: "", parameters: ["a": "bc"]),
            GuardedRoute(PagePattern(""), basePath: "", parameters: ["ab": "c"]),
        ]
        #expect(Set(places).count == places.count)
    }
}
