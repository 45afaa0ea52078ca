import Tetra

/// For who is signed in. Its state is of that session: after signing out it is worth nothing.
@Component
struct Vault {
    static let file = #filePath

    @Local var problem = ""
    var coins = 3

    mutating func authorize() throws {
        guard context.identity != nil else { throw NotAllowedError.unauthorized }
    }

    @Public mutating func take() throws {
        guard coins > 0 else { throw NotAllowedError.forbidden }
        coins -= 1
    }

    var body: some HTML {
        section(.class("card row"), .ariaLabel("Vault")) {
            p(.role(.status)) { "\(coins) coins" }
            button(.on(.click, $take())) { "Take one" }
            p(
                .class("problem"), .role(.alert),
                .on(DOMEvent("tetra:method-error").document, $problem.set(ClientEvent.detail("error", "message")))
            ) { $problem }
        }
    }
}
