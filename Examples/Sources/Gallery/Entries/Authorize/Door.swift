import Tetra

/// Signs in and out; an app would look at a password here.
@Component
struct Door {
    static let file = #filePath

    @Public mutating func enter() async throws {
        try await context.session.login("guest")
    }

    @Public mutating func leave() async throws {
        try await context.session.logout()
    }

    var body: some HTML {
        section(.class("card row"), .ariaLabel("Door")) {
            if let identity = context.identity {
                p { "You are \(identity)." }
                button(.on(.click, $leave())) { "Sign out" }
            } else {
                p { "You are nobody in particular." }
                button(.on(.click, $enter())) { "Sign in" }
            }
        }
    }
}
