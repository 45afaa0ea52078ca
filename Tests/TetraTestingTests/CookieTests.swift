import HTTPTypes
import Testing

@testable import TetraTesting

struct CookieTests {
    @Test("cookies are kept, replaced and forgotten as answers say")
    func jar() {
        let jar = CookieJar()
        var headers = HTTPFields()
        headers[values: .setCookie] = ["a=1; Path=/; HttpOnly", "b=x=y"]
        jar.take(headers)
        #expect(jar.header == "a=1; b=x=y")
        headers[values: .setCookie] = ["a=2", "b=; Max-Age=0"]
        jar.take(headers)
        #expect(jar.header == "a=2")
        #expect(jar["b"] == nil)
        headers[values: .setCookie] = ["a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"]
        jar.take(headers)
        #expect(jar.header == nil)
    }
}
