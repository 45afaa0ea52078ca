import Tetra

/// `laps` is its own; `day` is what the parent says now.
@Component
struct Runner {
    static let file = #filePath

    var laps = 0
    @Transient var name = ""
    @Transient var day = 0

    mutating func load(name: String, day: Int) {
        (self.name, self.day) = (name, day)
    }

    @Public mutating func run() {
        laps += 1
    }

    @Public(update: false) mutating func leave() {
        client.dispatch(.runnerLeft, detail: name)
    }

    var body: some HTML {
        li {
            div(.class("row"), .role(.group), .ariaLabel(name)) {
                "\(name): \(laps) laps, day \(day)"
                button(.class("small"), .on(.click, $run())) { "Run" }
                button(.class("small"), .on(.click, $leave())) { "Leave" }
            }
        }
    }
}
