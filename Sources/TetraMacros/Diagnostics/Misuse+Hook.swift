extension Misuse {
    static func hookParameters(_ name: String) -> Misuse {
        Misuse(
            id: "hookParameters",
            message: """
                the runtime calls `\(name)()` without arguments, so this one would never run; \
                make it `mutating func \(name)() async throws` and take what it needs from properties and `context`
                """)
    }

    static func returningHook(_ name: String) -> Misuse {
        let wayOut =
            name == "authorize"
            ? "throw `NotAllowedError.forbidden` to refuse" : "set properties instead"
        return Misuse(
            id: "returningHook",
            message: "a `\(name)` that returns something would never run; leave out the result and \(wayOut)")
    }

    static func staticHook(_ name: String) -> Misuse {
        Misuse(
            id: "staticHook",
            message: "a static `\(name)` would never run, because it is called for one component; leave out `static`")
    }

    static func genericHook(_ name: String) -> Misuse {
        Misuse(id: "genericHook", message: "a generic `\(name)` would never run; leave out its type parameters")
    }

    static func privateHook(_ name: String) -> Misuse {
        Misuse(
            id: "privateHook",
            message: "the runtime calls `\(name)`, so it can't be private; the page can't call it either way")
    }

    static func hiddenHook(_ name: String, access: String) -> Misuse {
        Misuse(
            id: "hiddenHook",
            message: """
                the runtime calls `\(name)`, so in a \(access) component it is \(access) too; \
                the page can't call it either way
                """)
    }

    static func memberOnAnActor(_ name: String) -> Misuse {
        Misuse(
            id: "memberOnAnActor",
            message: """
                a component is restored, loaded and rendered on no actor, so `\(name)` can't belong to one; \
                take the attribute off
                """)
    }

    static func synchronousOnAnActor(_ name: String) -> Misuse {
        Misuse(
            id: "synchronousOnAnActor",
            message: "`\(name)` runs on an actor, which has to be waited for; make it `async`")
    }
}
