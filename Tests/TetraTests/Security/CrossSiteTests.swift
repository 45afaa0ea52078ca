import HTTPTypes
import Tetra
import Testing

@Suite("Requests from elsewhere")
struct CrossSiteTests {
    let kinds = KindsHost()

    static let contentTypes = [
        "application/json", "application/json; charset=utf-8", "text/plain", "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x", "application/jsonp", "text/json", "",
    ]
    static let sites = ["same-origin", "same-site", "cross-site", "none", "", "Same-Origin", "same-origin, cross-site"]
    static let origins = [
        "", "https://shop.example", "https://evil.example", "null", "https://shop.example.evil.example",
    ]

    /// A form can send three of the content types, a link none; neither can add a header of its own, and no script can set
    /// `Origin`.
    @Test("all ways to ask, crossed: only those of the page's own script are let through")
    func matrix() async throws {
        let host = try kinds.make {
            $0.environment = .production
            $0.publicOrigins = ["https://shop.example"]
        }
        var client = try await host.visiting()
        let open = try client.page.first("Open")
        _ = kinds.journal.take()
        var (allowed, refused) = (0, 0)
        for contentType in Self.contentTypes {
            for site in Self.sites {
                for origin in Self.origins {
                    for version in ["1", ""] {
                        let answer = try await client.call(
                            open, "openMethod",
                            headers: [
                                .contentType: contentType, HTTPField.Name("Sec-Fetch-Site")!: site, .origin: origin,
                                HTTPField.Name("Tetra-Protocol")!: version,
                            ])
                        let isOwn =
                            contentType.hasPrefix("application/json") && !contentType.hasSuffix("p") && version == "1"
                            && (site == "same-origin" || origin == "https://shop.example")
                        #expect((answer.status == 200) == isOwn, "\(contentType) \(site) \(origin) \(version)")
                        #expect([200, 400, 403, 415].contains(answer.status))
                        #expect(kinds.journal.take().isEmpty == !isOwn)
                        if isOwn { allowed += 1 } else { refused += 1 }
                    }
                }
            }
        }
        #expect(allowed == 22 && refused == 538)
    }

    @Test("other methods than POST are refused, a body in the query is not looked at")
    func methods() async throws {
        let host = try kinds.make()
        var client = try await host.visiting()
        for method in [HTTPRequest.Method.get, .head, .put, .patch, .delete, .options] {
            let response = try await client.send(
                HostRequest(method: method, target: host.host.callPath + "?calls=[]", headers: [:]))
            #expect(response.status.code == 405)
            #expect(response.headers[.setCookie] == nil)
        }
    }

    @Test("the session's cookie goes along with nothing that another site starts, links apart")
    func cookie() async throws {
        let host = try kinds.make {
            $0.environment = .production
            $0.publicOrigins = ["https://shop.example"]
        }
        var client = host.browser()
        let response = try await client.visit("/")
        let session = try #require(response.headers[values: .setCookie].first { $0.contains("tetra-session") })
        #expect(session.hasPrefix("__Host-tetra-session="))
        for attribute in ["SameSite=Lax", "HttpOnly", "Secure", "Path=/"] { #expect(session.contains(attribute)) }
        #expect(response.headers[.accessControlAllowOrigin] == nil)
        #expect(response.headers[HTTPField.Name("Access-Control-Allow-Credentials")!] == nil)
    }
}
