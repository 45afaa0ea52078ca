import Tetra

/// Signs in and out, and shows who is there.
@Component
struct Account {
    var visits = 0

    @Public mutating func signIn(name: String) async throws {
        try await context.session.login(name)
    }

    @Public mutating func signOut(everywhere: Bool) async throws {
        try await context.session.logout(everywhere: everywhere)
    }

    @Public mutating func visit() { visits += 1 }

    var body: some HTML {
        div { "\(context.identity ?? "nobody"), \(visits)" }
    }
}

/// What only members may do, checked at every render, resume and call.
@Component
struct MembersOnly {
    static let secret = "the vault's number is 4711"
    var visits = 0

    mutating func authorize() async throws {
        guard let name = context.identity else { throw NotAllowedError.unauthorized }
        guard try context[Roster.self].contains(name) else { throw NotAllowedError.forbidden }
    }

    @Public mutating func act() throws { visits += 1 }
    @Public mutating func fail() throws { throw InnerFailure(detail: Self.secret) }
    @Public mutating func refuse() throws { throw OutOfStock() }
    @Public mutating func impersonate() throws { throw ReservedCode() }
    @Public mutating func succeed() throws { throw NoError() }

    var body: some HTML { div { "member, \(visits)" } }
}

struct InnerFailure: Error { let detail: String }

struct OutOfStock: ComponentError {
    let status = 409
    let code = "OutOfStock"
    let message = "There is nothing left."
}

struct NoError: ComponentError {
    let status = 200
    let code = "Fine"
    let message = "x"
}

struct ReservedCode: ComponentError {
    let status = 403
    let code = "StateRejected"
    let message = "x"
}
