import HTTPTypes
import Testing

@testable import Tetra

@Suite("Ids of instances")
struct InstanceIDTests {
    @Test(
        "eleven characters, read back the same", arguments: [0, 1, 0x8000_0000_0000_0000, .max, 0x0123_4567_89AB_CDEF])
    func roundTrip(_ bits: UInt64) {
        let text = InstanceID(bits: bits).text
        #expect(text.utf8.count == 11)
        #expect(InstanceID(text: text)?.bits == bits)
    }

    @Test("every digit is read back", arguments: 0..<64 as Range<UInt64>)
    func digits(_ digit: UInt64) {
        let id = InstanceID(bits: digit << 58 | digit << 4)
        #expect(InstanceID(text: id.text) == id)
    }

    @Test(
        "any other spelling is refused",
        arguments: ["", "AAAAAAAAAA", "AAAAAAAAAAAA", "AAAAAAAAAAB", "AAAAAAAAA+A", "AAAAAAAAAAé"])
    func otherSpellings(_ text: String) {
        #expect(InstanceID(text: text) == nil)
    }

    @Test("an id depends on parent, type, key and place, and on the border between them")
    func derivation() {
        let parent = InstanceID(bits: 7)
        let ids = [
            InstanceID(parent: parent, type: "A.B", key: nil, path: .root),
            InstanceID(parent: InstanceID(bits: 8), type: "A.B", key: nil, path: .root),
            InstanceID(parent: parent, type: "A.C", key: nil, path: .root),
            InstanceID(parent: parent, type: "A.B", key: HTMLKey("1"), path: .root),
            InstanceID(parent: parent, type: "A.B", key: HTMLKey("2"), path: .root),
            InstanceID(parent: parent, type: "A.B", key: nil, path: StructuralPath.root.row(HTMLKey("1"))),
            InstanceID(pattern: "/", type: "A.B", key: nil, path: .root),
            InstanceID(pattern: "/x", type: "A.B", key: nil, path: .root),
        ]
        #expect(Set(ids).count == ids.count)
        #expect(
            InstanceID(parent: parent, type: "A.B", key: HTMLKey("1"), path: .root)
                == InstanceID(
                    parent: parent, type: "A.B", key: HTMLKey("1"), path: StructuralPath.root.row(HTMLKey("x"))),
            "with a key the place does not count")
    }
}

@Suite("The layout of what is sealed")
struct SealedLayoutTests {
    @Test("both archives come back, whatever their length", arguments: [0, 1, 127, 128, 300, 20_000])
    func roundTrip(_ count: Int) throws {
        let head = StateHead(type: 1, schema: 2, instance: 3, digest: 4)
        let arguments = [UInt8](repeating: 7, count: count)
        let joined = SealedLayout.join(head: head, arguments: arguments, properties: [9, 9])
        let parts = try #require(SealedLayout.split(joined[StateHead.byteCount...]))
        #expect(Array(parts.arguments) == arguments && Array(parts.properties) == [9, 9])
    }

    @Test("a length that reaches past the end, or that never ends, is refused")
    func broken() {
        for bytes: [UInt8] in [[], [1], [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0x01], [5, 1, 2, 3, 4]] {
            #expect(SealedLayout.split(bytes[...]) == nil)
        }
    }
}

@Suite("URLs that a page may claim")
struct PageURLTests {
    @Test("paths of this origin", arguments: ["/", "/a", "/a?b=c", "/a%2Fb?x=%20", "/?filter=open"])
    func accepted(_ text: String) {
        #expect(PageURL(text)?.description == text)
    }

    @Test(
        "anything else",
        arguments: [
            "", "a", "//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)", "/a b",
            "/a\nb",
            "/\t/evil.example", "?x", "/" + String(repeating: "a", count: 5_000),
        ])
    func refused(_ text: String) {
        #expect(PageURL(text) == nil)
    }

    @Test("a fragment is not part of it")
    func fragment() {
        let text = "/a?b#c"
        #expect(PageURL(text)?.description == "/a?b")
        #expect(("/a?b#c" as PageURL).description == "/a?b")
    }

    @Test("a link leads to one; a literal in a link is a text")
    func link() throws {
        let city: PageURL = "/cities/\("Bergen & Os")?tab=map"
        let link = a(.href(city)) { a(.href("/x")) { "y" } }
        #expect(
            String(decoding: link.rendered().bytes, as: UTF8.self)
                == "<a href=\"/cities/Bergen%20%26%20Os?tab=map\"><a href=\"/x\">y</a></a>")
    }
}

@Suite("The gate for calls")
struct CallGateTests {
    func limits(rate: Double?, burst: Double = 2, concurrent: Int = 100, clients: Int = 100) -> HostLimits {
        var limits = HostLimits()
        limits.callsPerSecond = rate
        limits.callBurst = burst
        limits.concurrentCalls = concurrent
        limits.rememberedClients = clients
        return limits
    }

    @Test("a client may burst, then goes at the rate; another is not held up by it")
    func rate() {
        let gate = CallGate(limits: limits(rate: 1))
        let start = ContinuousClock.now
        #expect((0..<3).map { _ in gate.enter(client: "a", now: start) } == [.enter, .enter, .tooMany])
        #expect(gate.enter(client: "b", now: start) == .enter)
        #expect(gate.enter(client: "a", now: start + .milliseconds(500)) == .tooMany)
        #expect(gate.enter(client: "a", now: start + .milliseconds(1600)) == .enter)
    }

    @Test("who was away for long has no more than a burst")
    func burst() {
        let gate = CallGate(limits: limits(rate: 1))
        let start = ContinuousClock.now
        #expect(gate.enter(client: "a", now: start) == .enter)
        let late = start + .seconds(100)
        #expect((0..<3).map { _ in gate.enter(client: "a", now: late) } == [.enter, .enter, .tooMany])
    }

    @Test("a flood of addresses gives nobody a full bucket")
    func floodAfterCalls() {
        let gate = CallGate(limits: limits(rate: 0.001, clients: 1))
        let start = ContinuousClock.now
        #expect((0..<2).map { _ in gate.enter(client: "a", now: start) } == [.enter, .enter])
        for index in 0..<10 { _ = gate.enter(client: "\(index)", now: start + .seconds(2 * index)) }
        #expect(gate.enter(client: "a", now: start + .seconds(20)) == .tooMany)
    }

    @Test("more at once than allowed are told to come back; who leaves makes room")
    func concurrency() {
        let gate = CallGate(limits: limits(rate: nil, concurrent: 1))
        #expect(gate.enter(client: "a") == .enter)
        #expect(gate.enter(client: "b") == .busy)
        gate.leave()
        #expect(gate.enter(client: "b") == .enter)
    }

    @Test("a flood of addresses is forgotten, not remembered without end")
    func flood() {
        let gate = CallGate(limits: limits(rate: 1, clients: 10))
        let start = ContinuousClock.now
        for index in 0..<1_000 { _ = gate.enter(client: "\(index)", now: start) }
        #expect(gate.rememberedClients <= 10)
        _ = gate.enter(client: "late", now: start + .seconds(10))
        #expect(gate.rememberedClients == 1, "those whose bucket is full again are forgotten")
    }
}

@Suite("Values of header fields")
struct HeaderValueTests {
    @Test(
        "none, one and several are what the subscript makes of them",
        arguments: [
            [:], [.accept: "a"], [.origin: "a"], [.origin: "a", .accept: "b", .origin: "c"],
            [.origin: "a", .origin: ""],
        ] as [HTTPFields])
    func values(_ headers: HTTPFields) {
        #expect(headers.value(.origin) == headers[.origin])
    }
}

@Suite("Ids of requests")
struct RequestIDTests {
    @Test("no two are alike")
    func distinct() {
        let ids = (0..<10_000).map { _ in RequestID.next().text }
        #expect(Set(ids).count == ids.count)
    }
}

@Suite("Reading queries")
struct PercentCodingTests {
    @Test("escapes, pluses and UTF-8", arguments: [("a%20b", "a b"), ("a+b", "a b"), ("%C3%A9", "é"), ("", "")])
    func decodes(_ pair: (String, String)) {
        #expect(PercentCoding.decode(pair.0.utf8, plusIsSpace: true) == pair.1)
    }

    @Test("a broken escape or bytes that are no UTF-8 are refused", arguments: ["%", "%2", "%GG", "%FF", "%C3"])
    func refuses(_ text: String) {
        #expect(PercentCoding.decode(text.utf8, plusIsSpace: true) == nil)
    }
}
