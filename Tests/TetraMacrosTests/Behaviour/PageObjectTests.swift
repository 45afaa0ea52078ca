import Tetra
import Testing

@Suite("Objects of the page")
struct PageObjectTests {
    @Test("a struct's stored properties are its members, both ways")
    func value() throws {
        let address = Address(street: "A", city: "B", in: 3)
        #expect(address.pageValue == ["street": "A", "city": "B", "in": 3])
        #expect(try Address(pageValue: address.pageValue) == address)
        #expect(try Address(pageValue: ["street": "", "city": "B"]).in == nil)
    }

    @Test(
        "what comes back must have exactly the members, each of its type",
        arguments: [
            (["city": "B"], "street"), (["street": "", "city": 1], "city"),
            (["street": "", "city": "", "planet": "Mars"], "planet"),
            (["street": "", "city": "", "__proto__": [:]], "__proto__"), ([], ""), (nil, ""), ("x", ""),
        ] as [(JSONValue, String)])
    func refused(json: JSONValue, path: String) {
        let error = #expect(throws: PageValueError.self) { try Address(pageValue: json) }
        #expect(error?.path == path)
    }

    @Test("generic structs are values of the page where what they hold is one")
    func generic() throws {
        let boxed = Boxed(content: [1, 2])
        #expect(boxed.pageValue == ["content": [1, 2]])
        #expect(try Boxed<[Int]>(pageValue: boxed.pageValue).content == [1, 2])
    }

    @Test("a model shows what it names and nothing else")
    func model() throws {
        let profile = Profile()
        #expect(profile.member.pageValue == ["name": "Emma", "address": ["street": "", "city": "Rome", "in": nil]])
        #expect([profile.member].pageValue == [profile.member.pageValue])
    }

    @Test("expressions reach members, and members of members")
    func members() {
        let profile = Profile()
        #expect(profile.$address.city.clientNode == .member(.get("address"), "city"))
        #expect(profile.$address.in.clientNode == .member(.get("address"), "in"))
        #expect(profile.$member.address.city.clientNode == .member(.member(.get("member"), "address"), "city"))
        #expect(profile.$draft.city.clientNode == .member(.get("draft"), "city"))
        let city: ClientBinding<String> = profile.$address.city
        let none: ClientExpression<String?> = profile.$draft.city
        #expect(city.clientName == nil && none.clientNode != city.clientNode)
    }
}
