import HTTPTypes
import Testing

@testable import Tetra

@Suite("What a refused call costs")
struct RefusalCostTests {
    let kinds = KindsHost()

    /// A way to be refused, before anything is fetched, loaded or run.
    enum Refusal: String, CaseIterable, Sendable {
        case noCookie, otherCookie, otherSession, altered, alteredDescendant, truncated, empty, notBase64, otherID
        case expired, unknownType, otherPurpose, brokenArchive, brokenDescendant, unlistedProtocol
        case unknownMethod, wrongArgument, extraArgument, missingArgument, wrongValue, unwritable, wrongLastSent
        case wrongDescendantValue, crossSite, form, notJSON, noHeader, duplicateKey, unknownKey, tooMany, tooLarge

        var code: String {
            switch self {
            case .noCookie, .otherCookie, .otherSession, .altered, .alteredDescendant, .truncated, .empty, .notBase64,
                .otherID, .otherPurpose, .brokenArchive, .brokenDescendant:
                "StateRejected"
            case .expired: "StateExpired"
            case .unknownType, .unlistedProtocol: "StateOutdated"
            case .unknownMethod: "UnknownMethod"
            case .wrongArgument, .extraArgument, .missingArgument, .wrongValue, .unwritable, .wrongLastSent,
                .wrongDescendantValue:
                "InvalidValue"
            case .crossSite: "OriginRejected"
            case .form, .notJSON, .noHeader, .duplicateKey, .unknownKey: "MalformedCall"
            case .tooMany, .tooLarge: "TooLarge"
            }
        }
    }

    @Test("no query, no load, no method, whatever it is refused for", arguments: Refusal.allCases)
    func untouched(_ refusal: Refusal) async throws {
        let host = try kinds.make { $0.limits.descendantsPerCall = 40 }
        var client = try await host.visiting()
        _ = try await client.call(try client.page.first("Account"), "signIn", [.string("ann")])
        try await client.visit("/")
        _ = (kinds.journal.take(), kinds.store.takeFetches())
        let asked = kinds.epochs.asked
        let answer = try await call(refusal, host, &client)
        #expect(answer.code == refusal.code)
        #expect(answer.html == nil)
        #expect(kinds.expectUntouched(refusal.rawValue) == nil)
        // Who can't show an authentic state does not make the app look up an identity either.
        let isAuthentic =
            ["StateExpired", "UnknownMethod", "InvalidValue"].contains(refusal.code)
            || [.brokenArchive, .brokenDescendant, .otherID, .unknownType].contains(refusal)
        #expect((kinds.epochs.asked == asked) == !isAuthentic, "\(kinds.epochs.asked - asked) look-ups")
        #expect(host.log.text.contains("code=\(refusal.code)"), "it is told in the log")
    }

    private func call(_ refusal: Refusal, _ host: TestHost, _ client: inout RawClient) async throws -> RawAnswer {
        let child = try #require(client.page.components.first { $0.type.contains("Child") })
        let plain = try client.page.first("Plain")
        let forger = Forger(host: host.host, client: client)
        var forged = child
        switch refusal {
        case .noCookie:
            client.cookies = [:]
        case .otherCookie:
            client.cookies["tetra-session"] = "gAAAAABr" + String(repeating: "A", count: 120)
        case .otherSession:
            client.cookies = try await host.visiting().cookies
            _ = (kinds.journal.take(), kinds.store.takeFetches())
        case .altered:
            forged.state = String(child.state.dropLast(8)) + "AAAAAAA="
        case .truncated:
            forged.state = String(child.state.dropLast(24))
        case .empty:
            forged.state = ""
        case .notBase64:
            forged.state = "../../etc/passwd?" + child.state
        case .alteredDescendant:
            forged.state = String(child.state.dropLast(8)) + "AAAAAAA="
            return try await client.call(plain, "plainMethod", descendants: [forged])
        case .otherID:
            forged.state = plain.state
        case .expired:
            host.clock.advance(hours: 30)
        case .unknownType:
            forged = try forger.changed(child) {
                $0.head = StateHead(type: 7, schema: 7, instance: $0.head.instance, digest: 0)
            }
        case .otherPurpose:
            forged.state = client.cookies["tetra-session"] ?? ""
        case .brokenArchive:
            forged = try forger.changed(child) { $0.arguments = [0xFF, 0xFF] }
        case .brokenDescendant:
            forged = try forger.changed(child) { $0.properties = [0xFF, 0xFF] }
            return try await client.call(plain, "plainMethod", descendants: [forged])
        case .unlistedProtocol:
            return try await client.call(child, "childMethod", [.number(1)]) { $0["v"] = .number(2) }
        case .unknownMethod:
            return try await client.call(child, "plainMethod", [.number(1)])
        case .wrongArgument:
            return try await client.call(child, "childMethod", [.string("1")])
        case .extraArgument:
            return try await client.call(child, "childMethod", [.number(1), .number(2)])
        case .missingArgument:
            return try await client.call(child, "childMethod")
        case .wrongValue:
            return try await client.call(child, "childMethod", [.number(1)], values: ["words": .number(1)])
        case .unwritable:
            forged.writableNames.append("note")
            forged.writable.append(.null)
            client.page.types[child.type] = forged.writableNames
        case .wrongLastSent:
            forged.writable = [.number(1)]
            return try await client.call(forged, "childMethod", [.number(1)], values: ["words": .string("x")])
        case .wrongDescendantValue:
            forged.writable = [.number(1)]
            return try await client.call(plain, "plainMethod", descendants: [forged])
        case .crossSite:
            return try await client.call(
                child, "childMethod", [.number(1)], headers: [HTTPField.Name("Sec-Fetch-Site")!: "cross-site"])
        case .form:
            return try await client.call(
                child, "childMethod", [.number(1)], headers: [.contentType: "application/x-www-form-urlencoded"])
        case .notJSON:
            return try await client.post(Array("calls[0][method]=childMethod".utf8))
        case .noHeader:
            return try await client.call(
                child, "childMethod", [.number(1)], headers: [HTTPField.Name("Tetra-Protocol")!: ""])
        case .duplicateKey:
            return try await client.post(Array(#"{"v":1,"v":1}"#.utf8))
        case .unknownKey:
            return try await client.call(child, "childMethod", [.number(1)]) { $0["as"] = .string("admin") }
        case .tooMany:
            return try await client.call(
                plain, "plainMethod", descendants: Array(repeating: child, count: 41))
        case .tooLarge:
            return try await client.call(
                child, "childMethod", [.number(1)],
                values: ["words": .string(String(repeating: "x", count: 600_000))])
        }
        return try await client.call(forged, "childMethod", [.number(1)])
    }
}
