import Tetra

/// Behind a guard, which each call asks again.
@Component
struct StaffRoom {
    static let file = #filePath

    var cups = 0

    @Public mutating func pour() {
        cups += 1
    }

    @Public mutating func leave() async throws {
        try await context.session.logout()
    }

    var body: some HTML {
        section(.class("card row"), .ariaLabel("Staff room")) {
            p { "Welcome, \(context.identity ?? "")." }
            p(.role(.status)) { "\(cups) cups of tea" }
            button(.on(.click, $pour())) { "Pour" }
            button(.class("link"), .on(.click, $leave())) { "Sign out" }
        }
    }
}
