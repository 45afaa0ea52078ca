import Foundation
import Tetra
import Testing

private struct UserID: RawRepresentable, IdentityConvertible, Equatable { var rawValue: Int }
private enum Role: String, IdentityConvertible { case clerk, manager }

@Component
private struct Whoami {
    @Transient var text = ""

    mutating func load() { text = (try? context.identity(as: UserID.self)).map { "user \($0.rawValue)" } ?? "nobody" }

    @Public mutating func signIn(id: Int) async throws { try await context.session.login(UserID(rawValue: id)) }
    @Public mutating func signInAs(name: String) async throws { try await context.session.login(name) }
    @Public func number() throws -> Int { try context.identity(as: UserID.self).rawValue }

    var body: some HTML { p { text } }
}

@Suite("Identities as the app's own type")
struct IdentityTests {
    func host() throws -> TestHost {
        try TestHost { host in
            try host.page("/") { _ in Document(title: "x") { Whoami() } }
            try host.page("/mine") { context in
                let user = try context.identity(as: UserID.self)
                return Document(title: "x") { p { "page of \(user.rawValue)" } }
            }
        }
    }

    @Test("who signs in with a type is known by it: in components and pages")
    func typed() async throws {
        var client = try await host().visiting()
        #expect(client.page.html.contains("nobody"))
        #expect(try await client.call(try client.page.first("Whoami"), "signIn", [.number(7)]).status == 200)
        try await client.visit("/")
        #expect(client.page.html.contains("user 7"))
        #expect(try await client.call(try client.page.first("Whoami"), "number").result["value"] == .number(7))
        #expect(try await client.visit("/mine").text.contains("page of 7"))
    }

    @Test("nobody, and an identity of another form, is 401", arguments: ["", "ann", "007", "+7", "7 ", "７"])
    func unauthorized(name: String) async throws {
        var client = try await host().visiting()
        if !name.isEmpty {
            _ = try await client.call(try client.page.first("Whoami"), "signInAs", [.string(name)])
            try await client.visit("/")
        }
        let answer = try await client.call(try client.page.first("Whoami"), "number")
        #expect(answer.status == 401 && answer.code == "NotAllowed")
        #expect(try await client.visit("/mine").status == .unauthorized)
    }

    @Test("text there and back, one text for each value")
    func conversion() {
        let id = UUID()
        #expect(UUID(sessionIdentity: id.sessionIdentity) == id)
        #expect(UUID(sessionIdentity: id.uuidString.lowercased()) == nil)
        #expect(Int64(sessionIdentity: Int64.min.sessionIdentity) == .min)
        #expect(UInt32(sessionIdentity: "4294967296") == nil)
        #expect(UserID(sessionIdentity: UserID(rawValue: -3).sessionIdentity) == UserID(rawValue: -3))
        #expect(Role(sessionIdentity: Role.manager.sessionIdentity) == .manager)
        #expect(Role(sessionIdentity: "guest") == nil)
        #expect(String(sessionIdentity: "ann") == "ann")
    }
}
