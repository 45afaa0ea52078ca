import Tetra

extension DOMEvent {
    static let runnerLeft = DOMEvent("runner-left")
}

/// Rows that appear, move and vanish. Each keeps what it holds, because the list gives it a key.
@Component
struct Race {
    static let file = #filePath

    var names = ["Ada", "Ben", "Cleo"]
    var day = 1
    var left: [String] = []

    @Public mutating func turn() {
        names.reverse()
        day += 1
    }

    @Public mutating func join() {
        names.append("Runner \(names.count + left.count + 1)")
    }

    @Public mutating func leave(_ name: String) {
        names.removeAll { $0 == name }
        left.append(name)
    }

    var body: some HTML {
        section(.class("card"), .ariaLabel("Race"), .on(.runnerLeft, $leave(ClientEvent.detail()))) {
            ol { ForEach(names, id: \.self) { Runner(name: $0, day: day) } }
            div(.class("row")) {
                button(.on(.click, $turn())) { "Turn around" }
                button(.on(.click, $join())) { "Join" }
            }
            p(.role(.status)) { left.isEmpty ? "" : "Left: \(left.joined(separator: ", "))" }
        }
    }
}
