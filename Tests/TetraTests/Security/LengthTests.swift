import Testing

@testable import Tetra

private let secret = "the vault's number is 4711-0815-2342-1174"

@Component
private struct Diary {
    var entry = ""
    @Public mutating func write(_ text: String) { entry = text }
    var body: some HTML { p { "closed" } }
}

/// Keeps a secret beside what the person typed: as a property, in a collection, and as an argument.
@Component
private struct Vault {
    var number = secret
    var guess = ""
    var guesses: [String] = [secret]
    var byName: [String: String] = [:]
    @Public mutating func guess(_ text: String) {
        guess = text
        guesses = [secret, text]
        byName = ["secret": secret, "typed": text]
    }
    var body: some HTML { div { Envelope(number: secret, guess: guess) } }
}

@Component
private struct Envelope {
    mutating func load(number: String, guess: String) {}
    var body: some HTML { p { "closed" } }
}

@Suite("The length of a sealed state")
struct LengthTests {
    /// The lengths of a component's states after each text was kept.
    private func lengths(
        _ type: String, of texts: [String], change: @escaping (inout HostConfiguration) -> Void = { _ in }
    ) async throws -> [Int] {
        let host = try TestHost(change: change) { try $0.page("/") { _ in Document(title: "x") { Vault() } } }
        var client = try await host.visiting()
        let (vault, envelope) = (try client.page.first("Vault"), try client.page.first("Envelope"))
        var lengths: [Int] = []
        for text in texts {
            let answer = try await client.call(vault, "guess", [.string(text)], descendants: [envelope])
            lengths.append(try answer.components().first(type).state.utf8.count)
        }
        return lengths
    }

    /// The secret, what shares its beginning, and what has nothing to do with it: all of one size.
    private let guesses: [String] = [
        secret, String(secret.dropLast()) + "5", String(secret.prefix(20)) + String(repeating: "x", count: 21),
        String(repeating: "x", count: 41), "QZJK" + String(secret.reversed().dropLast(4)),
    ]

    @Test("tells how long private text is, and nothing of what it says")
    func noCompression() async throws {
        let host = try TestHost { try $0.page("/") { _ in Document(title: "x") { Diary() } } }
        var client = try await host.visiting()
        let diary = try client.page.first("Diary")
        var lengths: Set<Int> = []
        for text in [
            String(repeating: "a", count: 600),
            String((0..<600).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement()! }),
            String(repeating: "secret=", count: 85) + "sweet",
        ] {
            let answer = try await client.call(diary, "write", [.string(text)])
            lengths.insert(try answer.components().first("Diary").state.utf8.count)
        }
        #expect(lengths.count == 1)
    }

    @Test(
        "does not tell whether the person typed what is secret, as property or argument",
        arguments: ["Vault", "Envelope"])
    func equalTexts(type: String) async throws {
        #expect(Set(guesses.map(\.utf8.count)) == [41])
        #expect(Set(try await lengths(type, of: guesses)).count == 1)
    }

    @Test("tells what an app has chosen that it tells", arguments: ["Vault", "Envelope"])
    func folded(type: String) async throws {
        let equal = try await lengths(type, of: guesses) { $0.stateFolding = .equalTexts }
        #expect(equal[0] < equal[1] && Set(equal[1...]).count == 1)
        #if Compression
            let deflated = try await lengths(type, of: guesses) { $0.stateFolding = .deflate }
            #expect(deflated[0] < deflated[4])
            #expect(type == "Envelope" || deflated[1] < deflated[4])
        #endif
    }

    @Test("tells no more than its bucket, whatever the arguments take", arguments: [64, 256, 1_024])
    func padded(multiple: Int) async throws {
        let host = try TestHost {
            $0.statePadding = multiple
        } pages: {
            try $0.page("/") { _ in Document(title: "x") { Vault() } }
        }
        var client = try await host.visiting()
        let forger = Forger(host: host.host, client: client)
        let (vault, envelope) = (try client.page.first("Vault"), try client.page.first("Envelope"))
        var lengths: Set<Int> = []
        for length in stride(from: 0, to: 400, by: 13) {
            let text = String(repeating: "x", count: length)
            let answer = try await client.call(vault, "guess", [.string(text)], descendants: [envelope])
            for component in try answer.components().components {
                let plaintext = try forger.sealer().unseal(SealedToken(component.state), maximumAge: .seconds(9))
                    .plaintext
                #expect(plaintext.count.isMultiple(of: multiple))
                lengths.insert(component.state.utf8.count)
            }
            // What was padded is read again.
            let again = try await client.call(try answer.components().first("Vault"), nil, descendants: [])
            #expect(again.status == 200)
        }
        #expect(lengths.count <= 1_400 / multiple + 1)
    }

    @Test("states that were folded and padded otherwise are read, so that the settings can change in a deploy")
    func deploy() async throws {
        var client: RawClient?
        var foldings = [StateFolding.none, .equalTexts]
        #if Compression
            foldings.append(.deflate)
        #endif
        for (folding, padding) in foldings.flatMap({ [($0, nil), ($0, 128), ($0, Int?.none)] }) {
            let host = try TestHost {
                ($0.stateFolding, $0.statePadding) = (folding, padding)
            } pages: {
                try $0.page("/") { _ in Document(title: "x") { Vault() } }
            }
            if client == nil { client = try await host.visiting() }
            var next = RawClient(host.host)
            (next.cookies, next.page) = (client?.cookies ?? [:], client?.page ?? RawPage())
            let answer = try await next.call(try next.page.first("Vault"), "guess", [.string(secret)])
            #expect(answer.status == 200)
            let components = try answer.components()
            next.page.components = components.components
            client = next
        }
    }
}
