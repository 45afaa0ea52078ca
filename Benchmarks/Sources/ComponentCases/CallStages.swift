import Tetra

/// What the stages of a call take, without a server around it.
public struct CallStages: Sendable {
    private let app: BenchApp
    private let times: StageTimes
    private let calls: [String: (page: HeldPage, body: [UInt8])]

    public init() async throws {
        times = StageTimes()
        app = try BenchApp(keepsSize: true, metrics: times)
        let counter = try await HeldPage("/counter", of: app)
        let todos = try await HeldPage("/todos", of: app)
        calls = [
            "counter": (counter, try counter.call("increment")),
            "add": (todos, try todos.call("add", [.string("Water the tomatoes")])),
        ]
    }

    /// ``medians(of:times:)`` as JSON.
    public func json(of name: String, times count: Int) async throws -> String {
        let medians = try await medians(of: name, times: count)
        return String(
            decoding: JSONWriter.write(.object(medians.mapValues { .number(Double($0)) })), as: UTF8.self)
    }

    /// The median of each stage in nanoseconds, and of all under `host`.
    public func medians(of name: String, times count: Int) async throws -> [String: Int64] {
        guard let call = calls[name] else { throw BrokenPage("no call \(name)") }
        var found: [String: [Int64]] = [:]
        for turn in 0..<(count + 20) {
            let begin = ContinuousClock.now
            _ = try await call.page.answer(to: call.body, of: app)
            let took = (ContinuousClock.now - begin) / .nanoseconds(1)
            let stages = times.take()
            guard turn >= 20 else { continue }
            // A stage that runs several times in one call counts as a whole.
            for (stage, times) in stages { found[stage, default: []].append(times.reduce(0, +)) }
            found["host", default: []].append(Int64(took))
        }
        return found.mapValues { $0.sorted()[$0.count / 2] }
    }
}
