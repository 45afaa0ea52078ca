import Testing

@testable import Tetra

@Component
struct Delivery {
    @PageValue @StateCodable struct Place: Equatable {
        var city = "Bern"
        var floor: Int? = nil
    }

    @PageObject @StateCodable struct Courier {
        @Shown var name = "Emma"
        var salary = 4321
    }

    @Public var place = Place()
    @Public(.readOnly) var courier = Courier()
    @Store("delivery.isOpen") var isOpen = false

    @Public mutating func check() -> Courier { courier }

    var body: some HTML {
        div {
            p { $courier.name }
            p(.show($isOpen)) { $place.city }
        }
    }
}

@Component
private struct OtherDelivery {
    @Store("delivery.isOpen") var open = 0

    var body: some HTML { p { $open } }
}

@Suite("Values with members in calls")
struct PageObjectCallTests {
    private func host() throws -> TestHost {
        try TestHost { try $0.page("/") { _ in Document(title: "Delivery") { Delivery() } } }
    }

    @Test("what comes back with the members that are declared is taken, one that may be missing left out")
    func taken() async throws {
        let host = try host()
        var client = try await host.visiting()
        let delivery = try client.page.first("Delivery")
        let answer = try await client.call(delivery, "check", values: ["place": ["city": "Rome"]])
        #expect(answer.status == 200)
    }

    @Test(
        "members that are missing, unknown or of another type are refused with their path",
        arguments: [
            (["floor": 1], "place.city"), (["city": 1], "place.city"), (["city": "", "floor": "1"], "place.floor"),
            (["city": "", "owner": "me"], "place.owner"), (["city": "", "__proto__": [:]], "place.__proto__"),
            (["city": "", "pageFields": 1], "place.pageFields"), ([], "place"), (nil, "place"),
        ] as [(JSONValue, String)])
    func refused(place: JSONValue, path: String) async throws {
        let host = try host()
        var client = try await host.visiting()
        let delivery = try client.page.first("Delivery")
        let answer = try await client.call(delivery, "check", values: ["place": place])
        #expect(answer.code == "InvalidValue")
        #expect(answer.message.contains(path))
    }

    @Test("a model shows what it names, in the page and as a returned value, and nothing else")
    func model() async throws {
        let host = try host()
        var client = try await host.visiting()
        let delivery = try client.page.first("Delivery")
        let answer = try await client.call(delivery, "check")
        #expect(answer.result["value"] == ["name": "Emma"])
        let visit = try await client.visit("/")
        #expect(visit.text.contains("Emma") && !visit.text.contains("4321") && !visit.text.contains("salary"))
    }

    @Test("two types of one store stop the start, and both are named")
    func stores() throws {
        let error = #expect(throws: HostError.self) {
            try TestHost {
                try $0.page("/") { _ in
                    Document(title: "x") {
                        Delivery(); OtherDelivery()
                    }
                }
            }
        }
        #expect(error?.code == .storeClash)
        #expect(error?.message.contains("isOpen") == true && error?.message.contains("OtherDelivery.open ") == true)
    }

    @Test("the page is told under which key a local value is shared")
    func description() {
        let known = ComponentType(Delivery.self)
        #expect(known.storeDescription == ["store": ["isOpen": ["delivery.isOpen", false]]])
        #expect(known.local.map { known.properties[$0].name } == ["isOpen"])
    }
}
