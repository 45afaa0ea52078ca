import Tetra

/// The page that `configuration.loginPage` names: `next` is where the person wanted to go. An app would ask for a password.
@Component
struct Porter {
    static let file = #filePath

    @Public var name = ""
    var problem = ""
    var next: PageURL = "/pages"

    mutating func load(next: PageURL = "/pages") {
        self.next = next
        context.page.title = "Sign in"
    }

    @Public mutating func signIn() async throws {
        guard !name.isEmpty else {
            problem = "A name, please."
            return
        }
        try await context.session.login(name)
        throw Redirect(to: next)
    }

    var body: some HTML {
        form(.class("card"), .ariaLabel("Porter"), .novalidate(), .on(.submit, $signIn())) {
            p { "The porter would like to know who you are. Any name will do." }
            div(.class("row")) {
                label(.for("name")) { "Your name" }
                input(.id("name"), .autocomplete("username"), .bind($name), .ariaInvalid(!problem.isEmpty))
                button(.type(.submit), .disabled(while: $signIn.isRunning)) { "Sign in" }
            }
            p(.class("problem"), .role(.alert)) { problem }
        }
    }
}
