import Foundation
import Tetra
import Testing

@Component("Shop.Basket")
struct Basket {
    @Public var wish = ""
    var wishes = ["tea"]

    @Public mutating func add(urgent: Bool) -> Int {
        wishes.append(urgent ? wish + "!" : wish)
        wish = ""
        return wishes.count
    }

    var body: some HTML {
        section {
            form(.on(.submit, $add(urgent: false))) { input(.ariaLabel("Wish"), .bind($wish)) }
            ul { ForEach(wishes, id: \.self) { Wish(name: $0) } }
        }
    }
}

@Component("Shop.Wish")
struct Wish {
    @Public(.readOnly) var votes = 1
    @Local var isOpen = false
    var name = ""

    mutating func load(name: String) { self.name = name }
    @Public mutating func vote() {
        votes += 1
        client.dispatch(DOMEvent("voted"), detail: votes)
    }

    var body: some HTML {
        li {
            button(.on(.click, $vote()), .disabled(while: $vote.isRunning)) { $votes }
            span { name }
        }
    }
}

/// The page of the docs about the protocol shows one real page, request and answer. This keeps them true: it makes them
/// anew and compares, with sealed states and the folder of assets replaced by what the docs write for them.
@Suite("The protocol as documented")
struct GoldenTests {
    @Test("island, request and answer are what the documentation shows")
    func documented() async throws {
        let host = try TestHost { try $0.page("/") { _ in Document(title: "Shop") { Basket() } } }
        var client = try await host.visiting()
        let documented = try ProtocolPage()
        #expect(documented.matches("island", client.page.json), "\(documented.shown(client.page.json))")

        let call = client.entry(
            try client.page.first("Basket"), "add", [.bool(true)], values: ["wish": .string("honey")],
            descendants: client.page.all("Wish"), call: "7")
        var body = client.request([call])
        body["tables"] = .array(client.page.json["types"].array.map { $0["table"] })
        #expect(documented.matches("request", .object(body)), "\(documented.shown(.object(body)))")

        let answer = try await client.post(JSONWriter.write(.object(body)))
        #expect(answer.status == 200)
        #expect(documented.matches("answer", answer.json), "\(documented.shown(answer.json))")

        var stale = body
        stale["calls"] = .array([
            client.entry(try client.page.first("Basket"), "remove", call: "8")
        ])
        let refused = try await client.post(JSONWriter.write(.object(stale)))
        #expect(documented.matches("refusal", refused.json), "\(documented.shown(refused.json))")
    }

    /// The fenced blocks of `docs/Protocol.md`, by the word behind `json`.
    struct ProtocolPage {
        private var blocks: [String: JSONValue] = [:]

        init() throws {
            let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/Protocol.md")
            let text = try String(contentsOf: file, encoding: .utf8)
            for part in text.components(separatedBy: "```json ").dropFirst() {
                let lines = part.components(separatedBy: "\n```")[0]
                let name = lines.prefix { $0 != "\n" }
                blocks[String(name)] = try JSONReader.read(String(lines.dropFirst(name.count)))
            }
        }

        func matches(_ name: String, _ json: JSONValue) -> Bool {
            blocks[name] == Self.neutral(json)
        }

        func shown(_ json: JSONValue) -> String {
            String(decoding: JSONWriter.write(Self.neutral(json)), as: UTF8.self)
        }

        /// Replaces what differs from run to run or from version to version of the runtime's files.
        private static func neutral(_ json: JSONValue) -> JSONValue {
            switch json {
            case .string(let text) where text.utf8.starts(with: "gAAAA".utf8): .string("gAAAA…")
            case .array(let values): .array(values.map(neutral))
            case .object(let members):
                .object(
                    Dictionary(
                        uniqueKeysWithValues: members.map { name, value in
                            (name, name == "assets" ? .string("…") : neutral(value))
                        }))
            default: json
            }
        }
    }
}
