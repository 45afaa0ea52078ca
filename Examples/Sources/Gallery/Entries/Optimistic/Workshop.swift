import Tetra

/// The server takes its time. The number is there at once all the same.
@Component
struct Workshop {
    static let file = #filePath

    struct Enough: ComponentError {
        let status = 409
        let code = "Enough"
        let message = "Two places a person, please."
    }

    @Public(.readOnly) var booked = 0
    @Local var problem = ""

    @Public mutating func book() async throws {
        try await Task.sleep(for: .seconds(1))
        guard booked < 2 else { throw Enough() }
        booked += 1
    }

    @Public mutating func cancel() async throws {
        try await Task.sleep(for: .seconds(1))
        booked = 0
    }

    var body: some HTML {
        section(
            .class("card"), .ariaLabel("Workshop"),
            .on("tetra:rolled-back", $problem.set("Taken back: " + ClientEvent.detail("message")))
        ) {
            h2 { "Bread for beginners" }
            p(.role(.status)) {
                "You have "; $booked; ($booked == 1).then(" place. ", else: " places. ")
                $book.isRunning.then("The server is still writing it down.", else: "")
            }
            div(.class("row")) {
                button(.on(.click, $problem.set(""), $book().assuming($booked, $booked + 1))) { "Book a place" }
                button(
                    .class("small"), .on(.click, $problem.set(""), $cancel().assuming($booked, 0)),
                    .disabled(while: $booked == 0)
                ) { "Cancel" }
            }
            p(.class("problem"), .role(.alert)) { $problem }
        }
    }
}
