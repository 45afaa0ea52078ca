import Testing

@testable import Tetra

@Component
private struct Attic {
    var trunk = ""
    var shelf = [""]
    @Public var label = ""
    @Public mutating func fill(trunk: Int, shelf: Int) {
        self.trunk = String(repeating: "t", count: trunk)
        self.shelf = (0..<(shelf / 10)).map { "\($0) of many" }
    }
    var body: some HTML { p { "full" } }
}

@StateCodable
private final class Box: Sendable {
    let content: String
    init(_ content: String) { self.content = content }
}

@Component
private struct Cellar {
    var few = Array(repeating: "potatoes", count: 60)
    var box = Box(String(repeating: "b", count: 4_000))
    mutating func load(inventory: String, key: Int) {}
    var body: some HTML { p { "dark" } }
}

@Suite("The budget of a sealed state")
struct BudgetTests {
    private func warnings(_ host: TestHost) -> [String] {
        host.log.text.split(separator: "\n").map(String.init).filter { $0.contains("stateBudget") }
    }

    private func attic(change: @escaping (inout HostConfiguration) -> Void = { _ in }) throws -> TestHost {
        try TestHost(change: change) { try $0.page("/") { _ in Document(title: "x") { Attic() } } }
    }

    @Test("over it, development is told the component, its size, the property that makes most of it, and what to do")
    func warning() async throws {
        let host = try attic()
        var client = try await host.visiting()
        let component = try client.page.first("Attic")
        #expect(warnings(host).isEmpty)
        let answer = try await client.call(component, "fill", [.number(5_000), .number(500)])
        let size = try answer.components().first("Attic").state.utf8.count
        let warning = try #require(warnings(host).first)
        for part in [
            "warning: ", component.type, "\(size) characters", "stateBudget is 4096",
            "property 'trunk' with 5005 bytes",
            "@Transient", "load", "ModelReference", "StateQuery",
        ] { #expect(warning.contains(part), "\(part)") }
        #expect(!warning.contains("tttt"))
    }

    @Test("once for each property of a component type, not for each request")
    func once() async throws {
        let host = try attic()
        var client = try await host.visiting()
        let component = try client.page.first("Attic")
        for _ in 0..<3 { _ = try await client.call(component, "fill", [.number(5_000), .number(500)]) }
        #expect(warnings(host).count == 1)
        for _ in 0..<3 { _ = try await client.call(component, "fill", [.number(500), .number(9_000)]) }
        #expect(warnings(host).count == 2)
        #expect(warnings(host).last?.contains("'shelf'") == true)
    }

    @Test("the size is that of the token, and what reaches the budget exactly is within it")
    func border() async throws {
        var sizes: [Int: Int] = [:]
        for budget in [220, 228] {
            let host = try attic { $0.limits.stateBudget = budget }
            var client = try await host.visiting()
            let answer = try await client.call(try client.page.first("Attic"), "fill", [.number(70), .number(0)])
            sizes[budget] = try answer.components().first("Attic").state.utf8.count
            #expect(warnings(host).isEmpty == (sizes[budget] ?? 0 <= budget))
        }
        #expect(sizes == [220: 228, 228: 228])
    }

    @Test("what arguments, class instances and shared texts take counts where they are meant")
    func elsewhere() async throws {
        func told(_ inventory: Int, folding: StateFolding) async throws -> String? {
            let host = try TestHost {
                $0.stateFolding = folding
            } pages: {
                try $0.page("/") { _ in
                    Document(title: "x") { Cellar(inventory: String(repeating: "i", count: inventory), key: 5) }
                }
            }
            _ = try await host.visiting()
            return warnings(host).first
        }
        for folding in [StateFolding.none, .equalTexts] {
            #expect(try await told(10, folding: folding)?.contains("the property 'box' with 40") == true)
            #expect(
                try await told(9_000, folding: folding)?.contains("the argument 'inventory' of load with 9005") == true)
        }
    }

    @Test("in production, and with no budget, nobody looks")
    func off() async throws {
        for change in [
            {
                $0.environment = .production; $0.publicOrigins = ["https://example.org"]
            },
            { $0.limits.stateBudget = nil },
        ] as [(inout HostConfiguration) -> Void] {
            let host = try attic(change: change)
            var client = try await host.visiting()
            let answer = try await client.call(try client.page.first("Attic"), "fill", [.number(9_000), .number(0)])
            #expect(answer.status == 200)
            #expect(warnings(host).isEmpty)
            #expect(StateBudget(host.host.configuration, logger: host.host.configuration.logger) == nil)
        }
    }
}
