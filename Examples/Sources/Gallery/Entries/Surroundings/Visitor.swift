import Tetra

/// What the app knows people by.
struct MemberNumber: RawRepresentable, IdentityConvertible {
    var rawValue: Int
}

/// Says what it knows of whoever looks at it.
@Component
struct Visitor {
    static let file = #filePath

    @Transient var member: MemberNumber?

    mutating func load() {
        member = try? context.identity(as: MemberNumber.self)
    }

    @Public mutating func join(as number: Int) async throws {
        context.logger.info("A member comes in", metadata: ["member": "\(number)"])
        try await context.session.login(MemberNumber(rawValue: number))
    }

    @Public mutating func leave() async throws {
        try await context.session.logout()
    }

    @Public mutating func goUpstairs() {
        client.pushURL("/surroundings?floor=2")
    }

    var body: some HTML {
        section(.class("card"), .ariaLabel("Visitor")) {
            h2 { "Whoever looks" }
            dl {
                dt { "You are" }
                dd(.role(.status)) { member.map { "member \($0.rawValue)" } ?? "no member" }
                dt { "You see" }
                dd { context.url.description }
                dt { "Time left" }
                dd { "\((context.deadline - .now).components.seconds + 1) seconds" }
            }
            div(.class("row")) {
                if member == nil {
                    button(.on(.click, $join(as: 7))) { "Come in as member 7" }
                } else {
                    button(.on(.click, $leave())) { "Leave" }
                }
                button(.class("link"), .on(.click, $goUpstairs(), .refresh)) { "Upstairs" }
            }
        }
    }
}
