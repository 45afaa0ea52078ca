extension Misuse {
    static func outsideComponent(_ attribute: String) -> Misuse {
        Misuse(
            id: "outsideComponent",
            message: "`@\(attribute)` has a meaning only in a component; put `@Component` on the struct around it")
    }

    static func inExtension(_ attribute: String) -> Misuse {
        Misuse(
            id: "inExtension",
            message: """
                `@Component` can't see what extensions hold; move the `@\(attribute)` member into the struct itself
                """)
    }

    static func privateAndPublic(_ name: String) -> Misuse {
        Misuse(
            id: "privateAndPublic",
            message: """
                `\(name)` is private and shown to the page at once; leave out `private`, or leave out `@Public`
                """)
    }

    static func publicKind(_ kind: String) -> Misuse {
        Misuse(
            id: "publicKind",
            message: "`@Public` is for stored `var` properties and methods of a component, not for \(kind)")
    }

    static func staticMethod(_ name: String) -> Misuse {
        Misuse(
            id: "staticMethod",
            message: "`\(name)` is static, but a call from the page is for one component; make it an instance method")
    }

    static func genericMethod(_ name: String) -> Misuse {
        Misuse(
            id: "genericMethod",
            message: """
                `\(name)` is generic, but what the page sends is checked against declared types; \
                spell the types of its parameters
                """)
    }

    static func unsupportedParameter(_ name: String, of method: String, _ reason: String) -> Misuse {
        Misuse(
            id: "unsupportedParameter",
            message: "the parameter `\(name)` of `\(method)` \(reason)")
    }

    static func sameName(_ name: String) -> Misuse {
        Misuse(
            id: "sameName",
            message: "the page calls by name alone, and `\(name)` is public already; rename one of the two")
    }

    static func lifecycleMethod(_ name: String) -> Misuse {
        Misuse(
            id: "lifecycleMethod",
            message: "`\(name)` is run by the component itself and never by the page; leave out `@Public`")
    }

    static func accessOnMethod(_ name: String) -> Misuse {
        Misuse(
            id: "accessOnMethod",
            message: "`.readOnly` and `.writable` are for properties; leave them out on the method `\(name)`")
    }

    static func updateOnProperty(_ name: String) -> Misuse {
        Misuse(
            id: "updateOnProperty",
            message: "`update:` is for methods; leave it out on the property `\(name)`")
    }

    static func notLiteral(_ what: String, choices: String) -> Misuse {
        Misuse(
            id: "notLiteral",
            message: "\(what) is read when the component is compiled, so it must be \(choices)")
    }
}
