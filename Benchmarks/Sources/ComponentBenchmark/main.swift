import ComponentCases
import Dispatch
import Foundation
import Hummingbird
import Tetra

// Serves the app at a port of its own and answers one line for each line that it is given, so that a driver can send
// requests and measure:
//
//     port                       where it serves
//     cases                      their names
//     request <case>             all bytes of the request, in hexadecimal digits
//     cpu                        nanoseconds of CPU time that this process has taken so far
//     seal <case> <times>        nanoseconds that sealing the states of a case's answer takes, each time
//     stages <call> <times>      medians of what its stages take in nanoseconds, as JSON
//     facts                      sizes that are the same in each run, as JSON

let app = try BenchApp(keepsSize: true)
let cases = try await BenchCase.all(of: app)
let bound = AsyncStream.makeStream(of: Int.self)
let server = Application(
    router: app.router(), configuration: .init(address: .hostname("127.0.0.1", port: 0)),
    onServerRunning: { channel in
        bound.continuation.yield(channel.localAddress?.port ?? 0)
        bound.continuation.finish()
    })
let serving = Task { try await server.run() }
let port = await bound.stream.first { _ in true } ?? 0

func answer(_ words: [Substring]) async throws -> String {
    switch words.first {
    case "port": return "\(port)"
    case "cases": return cases.map(\.name).joined(separator: " ")
    case "cpu": return "\(ProcessTime.nanoseconds)"
    case "facts": return try await Facts.measured().json
    case "stages" where words.count == 3:
        return try await CallStages().json(of: String(words[1]), times: Int(words[2]) ?? 1)
    default:
        guard words.count >= 2, let found = cases.first(where: { $0.name == words[1] }) else { return "unknown" }
        switch (words[0], words.count) {
        case ("request", 2):
            return found.request.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
                .joined()
        case ("seal", 3): return "\(try Sealing(found).nanoseconds(times: Int(words[2]) ?? 1))"
        default: return "unknown"
        }
    }
}

// Lines are read on a thread of their own, which waits without holding up the server.
let lines = AsyncStream<String> { continuation in
    Thread.detachNewThread {
        while let line = readLine() { continuation.yield(line) }
        continuation.finish()
    }
}
for await line in lines {
    // Not by `print`: flushing it can wait for the lock that reading the next line holds.
    FileHandle.standardOutput.write(Data("\(try await answer(line.split(separator: " ")))\n".utf8))
}
serving.cancel()
