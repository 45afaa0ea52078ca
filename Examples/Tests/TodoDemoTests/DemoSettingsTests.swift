import Testing

@testable import TodoDemo

struct DemoSettingsTests {
    @Test("without settings the port is 8080 and the database lies in the current folder")
    func defaults() throws {
        let settings = try DemoSettings(environment: [:])
        #expect(settings.port == 8080)
        #expect(settings.databasePath.hasPrefix("/") && settings.databasePath.hasSuffix("/todos.sqlite"))
    }

    @Test("PORT and DATABASE are taken over")
    func settings() throws {
        let settings = try DemoSettings(environment: ["PORT": "9000", "DATABASE": "/var/lib/todos.sqlite"])
        #expect(settings.port == 9000)
        #expect(settings.databasePath == "/var/lib/todos.sqlite")
    }

    @Test("a port that is none is refused with help", arguments: ["", "0", "-1", "65536", "http", "80 80"])
    func ports(_ port: String) {
        #expect(throws: DemoError.self) { try DemoSettings(environment: ["PORT": port]) }
    }
}
