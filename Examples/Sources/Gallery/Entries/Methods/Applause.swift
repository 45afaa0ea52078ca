import Tetra

/// However fast a person claps, the server hears of it once a second, with the newest number.
@Component
struct Applause {
    static let file = #filePath

    @Local var claps = 0
    var heard = 0
    var calls = 0

    @Public(.throttle(.seconds(1))) mutating func applaud(_ claps: Int) {
        heard = claps
        calls += 1
    }

    var body: some HTML {
        section(.class("card row"), .ariaLabel("Applause")) {
            button(.on(.click, $claps.increment(), $applaud($claps))) { "Clap" }
            p {
                "You clapped "; $claps; " times. "
                span(.role(.status)) { "The server heard \(heard) in \(calls) calls." }
            }
        }
    }
}
