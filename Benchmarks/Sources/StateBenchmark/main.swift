import AllocationCounter
import StateCases
import TetraState

// Answers one line for each line that it is given, so that another program can measure both sides in turn:
//
//     cases                              their names
//     measure <case> <operation> <times> nanoseconds of CPU for each time
//     token <case>                       a token of it
//     bytes <case>                       how many bytes are sealed
//     check <case>                       whether it comes back as it was
//     open <token>                       the bytes of a token made elsewhere, as text
//     allocations <case> <operation>     how often one of them asks for memory
//     queries <case>                     how many queries restoring it takes

let bench = try Bench()
let cases = try bench.cases()

func answer(_ words: [Substring]) async throws -> String {
    switch words.first {
    case "cases": return cases.map(\.name).joined(separator: " ")
    case "open" where words.count == 2:
        return String(decoding: try bench.open(SealedToken(words[1])), as: UTF8.self)
    default:
        guard words.count >= 2, let found = cases.first(where: { $0.name == words[1] }) else { return "unknown" }
        switch (words[0], words.count) {
        case ("token", 2): return try found.seal().text
        case ("check", 2): return "\(try await found.comesBack())"
        case ("queries", 2):
            let (token, before) = (try found.seal(), bench.queries)
            try await found.unseal(token)
            return "\(bench.queries - before)"
        case ("bytes", 2): return "\(found.plaintext.count)"
        case ("measure", 4):
            guard let operation = Operation(rawValue: String(words[2])), let times = Int(words[3]) else {
                return "unknown"
            }
            return "\(try await operation.nanoseconds(of: found, times: times))"
        case ("allocations", 3):
            guard let operation = Operation(rawValue: String(words[2])) else { return "unknown" }
            return try await operation.allocations(of: found).map { "\($0)" } ?? "none"
        default: return "unknown"
        }
    }
}

while let line = readLine() {
    print(try await answer(line.split(separator: " ")))
    flush()
}
