import HTTPTypes
import Testing

@testable import Tetra

@Suite("What a request can bring into a page's markup")
struct MarkupTests {
    @Test("the path of a group around the host stands escaped, in attributes and in the island")
    func basePath() async throws {
        let host = try TestHost { try $0.page("/") { _ in Document(title: "x") { Counter() } } }
        let base = "/\"><script>alert(1)</script><a'&x=`"
        var request = HostRequest(method: .get, target: base)
        request.basePath = base
        let page = try #require(await host.host.respond(to: request)).text
        #expect(!page.contains("<script>alert"))
        #expect(!page.contains("\"><script"))
        #expect(page.contains("src=\"/&quot;&gt;&lt;script&gt;"))
        #expect(try RawPage(html: page).json["mount"].string == base + "/tetra")
    }
}
