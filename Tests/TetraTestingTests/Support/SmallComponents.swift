import Tetra

/// A count on the server, and a fold in the browser.
@Component
struct Counter {
    struct Refusal: ComponentError {
        let status = 409
        let code = "TooHigh"
        let message = "Three is the most."
    }

    @Public(.readOnly) var count = 0
    @Local var open = false

    @Public mutating func increment(by step: Int = 1) throws -> Int {
        guard count + step <= 3 else { throw Refusal() }
        count += step
        return count
    }

    @Public mutating func leave() { client.redirect(to: "/other?from=counter") }

    var body: some HTML {
        div(.class("high", when: $count > 2)) {
            output { $count }
            button(.on(.click, $increment())) { "More" }
            button(.on(.click, $leave()), .disabled(while: $open)) { "Leave" }
            button(.on(.click, $open.toggle())) { "Help" }
            p(.show($open)) { "It counts." }
        }
    }
}

/// Every kind of form control, bound.
@Component
struct Fields {
    @Public var name = ""
    @Public var pages = 0
    @Public var isPaper = false
    @Public var size = "m"
    @Public var language = "en"
    @Public var notes = ""
    @Public(.readOnly) var saved = ""

    @Public mutating func save() {
        saved = "\(name)|\(pages)|\(isPaper)|\(size)|\(language)|\(notes)"
    }

    var body: some HTML {
        form(.on(.submit, $save())) {
            label {
                "Name "; input(.bind($name))
            }
            label {
                "Pages "; input(.type(.number), .bind($pages))
            }
            label {
                input(.type(.checkbox), .bind($isPaper)); " Paper"
            }
            label {
                input(.type(.radio), .name("size"), .value("m"), .bind($size)); " Medium"
            }
            label {
                input(.type(.radio), .name("size"), .value("l"), .bind($size)); " Large"
            }
            label {
                "Language "
                select(.bind($language)) {
                    option(.value("en")) { "English" }; option(.value("de")) { "German" }
                }
            }
            label {
                "Notes "; textarea(.bind($notes))
            }
            button { "Save" }
            output { $saved }
        }
    }
}

/// Signs in and out.
@Component
struct Account {
    @Public var name = ""

    @Public mutating func login() async throws { try await context.session.login(name) }
    @Public mutating func logout() async throws { try await context.session.logout() }

    var body: some HTML {
        div {
            p { context.identity ?? "nobody" }
            label {
                "Name "; input(.bind($name))
            }
            button(.on(.click, $login())) { "Log in" }
            button(.on(.click, $logout())) { "Log out" }
        }
    }
}
