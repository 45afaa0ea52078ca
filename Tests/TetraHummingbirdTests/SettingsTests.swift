import Configuration
import Foundation
import Testing
import Tetra
import TetraHummingbird

@Suite("The configuration from the environment")
struct SettingsTests {
    private func configuration(_ variables: [String: String]) throws -> HostConfiguration {
        try HostConfiguration(
            app: "test",
            settings: ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: variables)))
    }

    @Test("production and no origins unless it says otherwise")
    func defaults() throws {
        let configuration = try configuration(["TETRA_SECRET": NoteApp.secret])
        #expect(configuration.environment == .production)
        #expect(configuration.publicOrigins.isEmpty)
        #expect(throws: HostError.self) { try ComponentHost(configuration) }
    }

    @Test("several secrets and origins, with spaces around them")
    func lists() throws {
        let configuration = try configuration([
            "TETRA_SECRET": " \(NoteApp.secret) , \(NoteApp.otherSecret) ,", "TETRA_ENVIRONMENT": "development",
            "TETRA_ORIGINS": "https://a.example, https://b.example:8443",
        ])
        #expect(configuration.environment == .development)
        #expect(configuration.publicOrigins == ["https://a.example", "https://b.example:8443"])
        // The first seals, the second still unseals.
        let context = SealContext(app: "a", purpose: "p", salt: [], identity: nil, epoch: 0)
        let second = StateSealer(keyring: Keyring(try Secret(NoteApp.otherSecret)), context: context)
        let first = StateSealer(keyring: Keyring(try Secret(NoteApp.secret)), context: context)
        let both = StateSealer(keyring: configuration.keyring, context: context)
        _ = try both.authenticate(second.seal([1]))
        _ = try first.authenticate(both.seal([1]))
    }

    @Test(
        "a missing, short or sample secret stops the start with a fresh one and the line to put it in",
        arguments: [
            nil, "", "hush-1", "changeme-changeme-changeme-changeme-changeme-changeme", "  ",
            String(repeating: "a", count: 64), "\(NoteApp.secret),hush-1",
        ])
    func badSecret(secret: String?) throws {
        var variables = ["TETRA_ENVIRONMENT": "development"]
        variables["TETRA_SECRET"] = secret
        let error = #expect(throws: StateError.self) { try configuration(variables) }
        let message = try #require(error).message
        #expect(error?.code == .weakSecret)
        let fresh = try #require(
            message.components(between: "TETRA_SECRET=", and: "\n")
                ?? message.split(separator: "=").last.map(String.init))
        // The line that the message shows is one that works.
        _ = try configuration(["TETRA_SECRET": fresh])
        if let secret, secret.utf8.count > 4 { #expect(!message.contains(secret)) }
        #expect(!message.contains(NoteApp.secret))
    }

    @Test("an unknown environment is not taken for another", arguments: ["Production", "prod", "dev", "test"])
    func environment(name: String) {
        #expect(throws: SettingError.self) {
            try configuration(["TETRA_SECRET": NoteApp.secret, "TETRA_ENVIRONMENT": name])
        }
    }

    @Test("no description of the configuration holds a secret")
    func redacted() throws {
        let configuration = try configuration(["TETRA_SECRET": NoteApp.secret])
        var dumped = ""
        dump(configuration, to: &dumped)
        for text in ["\(configuration)", String(reflecting: configuration), dumped] {
            #expect(!text.contains(NoteApp.secret.prefix(12)))
        }
    }

    // MARK: Files

    private func file(_ text: String, mode: Int) throws -> URL {
        let url = FileManager.default.temporaryDirectory.appending(path: "tetra-secret-\(UUID().uuidString)")
        try Data(text.utf8).write(to: url)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
        return url
    }

    @Test("a file holds one secret a line", arguments: [0o600, 0o400, 0o640])
    func secretFile(mode: Int) throws {
        let file = try file("\(NoteApp.secret)\r\n\n \(NoteApp.otherSecret) \n", mode: mode)
        defer { try? FileManager.default.removeItem(at: file) }
        let configuration = try configuration(["TETRA_SECRET_FILE": file.path])
        let context = SealContext(app: "a", purpose: "p", salt: [], identity: nil, epoch: 0)
        let second = StateSealer(keyring: Keyring(try Secret(NoteApp.otherSecret)), context: context)
        _ = try StateSealer(keyring: configuration.keyring, context: context).authenticate(second.seal([1]))
    }

    @Test(
        "a file that others can read or change is refused with the command that mends it",
        arguments: [
            0o644, 0o604, 0o660, 0o666, 0o602,
        ])
    func openFile(mode: Int) throws {
        let file = try file(NoteApp.secret, mode: mode)
        defer { try? FileManager.default.removeItem(at: file) }
        let error = #expect(throws: SettingError.self) { try configuration(["TETRA_SECRET_FILE": file.path]) }
        #expect(error?.message.contains("chmod 600 \(file.path)") == true)
        #expect(error?.message.contains(NoteApp.secret) == false)
    }

    @Test("a file that is missing, a folder, huge, empty, or one source too many is refused")
    func badFiles() throws {
        #expect(throws: SettingError.self) { try configuration(["TETRA_SECRET_FILE": "/nowhere/at/all"]) }
        #expect(throws: SettingError.self) { try configuration(["TETRA_SECRET_FILE": "/dev/zero"]) }
        #expect(throws: SettingError.self) { try configuration(["TETRA_SECRET_FILE": "/"]) }
        let huge = try file(String(repeating: "\(NoteApp.secret)\n", count: 200), mode: 0o600)
        let empty = try file("\n", mode: 0o600)
        defer { for file in [huge, empty] { try? FileManager.default.removeItem(at: file) } }
        #expect(throws: SettingError.self) { try configuration(["TETRA_SECRET_FILE": huge.path]) }
        #expect(throws: StateError.self) { try configuration(["TETRA_SECRET_FILE": empty.path]) }
        #expect(throws: SettingError.self) {
            try configuration(["TETRA_SECRET_FILE": empty.path, "TETRA_SECRET": NoteApp.secret])
        }
    }
}
