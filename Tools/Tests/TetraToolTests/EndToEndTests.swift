import Foundation
import TetraState
import Testing

@testable import TetraTool

@Suite("The tool itself")
struct EndToEndTests {
    private static let salt = "AAECAwQFBgcICQoLDA0ODw"

    @Test("a token from standard input is unsealed by the session's cookie and shown with the catalog's names")
    func cookie() throws {
        let outcome = try Tool.withFile(Array("tetra-session=\(Sample.cookie())".utf8)) { cookie in
            try Tool.withFile(Sample.catalog.json) { catalog in
                try Tool.run(
                    "state", "inspect", "--session-cookie-file", cookie, "--catalog", catalog,
                    input: Sample.token() + "\n")
            }
        }
        #expect(outcome.errors == "")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("with secret 1 of 1"))
        #expect(outcome.output.contains("component  Shop.Cart ("))
        #expect(outcome.output.contains("schema     01234567, that of the catalog"))
        #expect(outcome.output.contains("instance   0000000000000abc"))
        #expect(outcome.output.contains("\n      3    owner: int = 7\n"))
        #expect(outcome.output.contains("\n     12    title: string = \"Groceries\"\n"))
    }

    @Test("salt, identity and epoch can be given by hand, and the token as an argument")
    func byHand() throws {
        let outcome = try Tool.run(
            "state", "inspect", "--app", "shop", "--salt", Self.salt, "--identity", "ann", "--epoch", "3", "--redact",
            Sample.token())
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("text of 9 bytes"))
        #expect(!outcome.output.contains("Groceries"))
    }

    @Test("the session's cookie itself is shown")
    func session() throws {
        let outcome = try Tool.run("state", "inspect", "--app", "shop", "--purpose", "session", Sample.cookie())
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("identity   \"ann\"\nepoch      3\n"))
    }

    @Test("another epoch is refused, and the person told what can be wrong")
    func refused() throws {
        let outcome = try Tool.run(
            "state", "inspect", "--app", "shop", "--salt", Self.salt, "--identity", "ann", Sample.token())
        #expect(outcome.status == 77)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("epoch     0"))
        #expect(outcome.errors.contains("--session-cookie-file"))
        #expect(!outcome.errors.contains(Sample.secret))
    }

    @Test("a token that is too old is refused if an age is given")
    func age() throws {
        let token = try Sample.token(salt: [], identity: nil, epoch: 0, at: 1_700_000_000)
        let refused = try Tool.run("state", "inspect", "--app", "shop", "--max-age", "24h", token)
        #expect(refused.status == 77)
        #expect(refused.errors.contains("older than --max-age"))
        let shown = try Tool.run("state", "inspect", "--app", "shop", "--max-age", "none", token)
        #expect(shown.status == 0, "\(shown.errors)")
        #expect(shown.output.contains("2023-11-14T22:13:20Z"))
    }

    @Test("an archive that is not sealed needs no secret")
    func plain() throws {
        let bytes = try Sample.properties()
        let fromFile = try Tool.withFile(bytes) { file in
            try Tool.run("state", "inspect", "--plain", "--file", file, environment: [:])
        }
        #expect(fromFile.status == 0, "\(fromFile.errors)")
        let text = bytes.map { Printable.hexadecimal($0, digits: 2) }.joined()
        let fromText = try Tool.run("state", "inspect", "--plain", text, environment: [:])
        #expect(fromText.output == fromFile.output)
    }

    @Test("each way to fail has its exit code")
    func exitCodes() throws {
        let token = try Sample.token()
        #expect(try Tool.run("state", "inspect", "--app", "shop", token, environment: [:]).status == 64)
        #expect(try Tool.run("state", "inspect", token).status == 64)
        #expect(try Tool.run("state", "inspect", "--plain", "10c1").status == 65)
        #expect(try Tool.run("state", "inspect", "--app", "shop", "--file", "/does/not/exist").status == 66)
        #expect(try Tool.run("state", "inspect", "--app", "shop", "no token").status == 77)
    }

    @Test("a new secret is one that the app takes")
    func newSecret() throws {
        let outcome = try Tool.run("secret", "new", "--env")
        let line = outcome.output.trimmingCharacters(in: .newlines)
        #expect(line.hasPrefix("TETRA_SECRET="))
        #expect(throws: Never.self) { try Secret(line.dropFirst("TETRA_SECRET=".count).description) }
        #expect(try Tool.run("secret", "new").output != outcome.output)
    }
}
