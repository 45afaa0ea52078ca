import Tetra

/// The fallback belongs to the station, so its button can call the station. A render of the station tries again.
@Component
struct Station {
    static let file = #filePath

    var tries = 1

    @Public mutating func tryAgain() {
        tries += 1
    }

    var body: some HTML {
        section(.class("card"), .ariaLabel("Station")) {
            h2 { "Bergen" }
            Lazy(.afterPaint) {
                Delays(year: 2026)
            } placeholder: {
                p(.ariaBusy()) { "Counting the delays …" }
            }
            ErrorBoundary {
                Connections(tries: tries)
            } fallback: {
                div(.class("row"), .role(.alert)) {
                    p { "The connections can't be reached at the moment." }
                    button(.on(.click, $tryAgain()), .disabled(while: $tryAgain.isRunning)) { "Try again" }
                }
            }
        }
    }
}
