extension Misuse {
    static func lazyProperty(_ name: String) -> Misuse {
        Misuse(
            id: "lazyProperty",
            message: """
                `\(name)` can't be lazy, because a component is restored in another process; \
                give it a value in `load` or make it a computed property
                """)
    }

    static func referenceProperty(_ name: String, _ modifier: String) -> Misuse {
        Misuse(
            id: "referenceProperty",
            message: "`\(name)` can't be `\(modifier)`, because it would be gone at the next call; hold a value instead"
        )
    }

    static func severalProperties() -> Misuse {
        Misuse(
            id: "severalProperties",
            message: "declare each property of a component in a `var` of its own")
    }

    static func constantWithoutValue(_ name: String) -> Misuse {
        Misuse(
            id: "constantWithoutValue",
            message: "nothing can give `\(name)` its value; make it a `var` that `load` sets, or give it a value here")
    }

    static func noLoadForProperty(_ name: String, component: String) -> Misuse {
        Misuse(
            id: "noLoadForProperty",
            message: """
                `\(name)` has no default and `\(component)` has no `load` that could set it; \
                give it a default or add `mutating func load(\(name): …)`
                """)
    }

    static func wrappedProperty(_ name: String, wrapper: String) -> Misuse {
        Misuse(
            id: "wrappedProperty",
            message: """
                `\(name)` can't have `@\(wrapper)`, because its storage belongs to the component; \
                keep the wrapped value in a plain property
                """)
    }

    static func localWithoutDefault(_ name: String) -> Misuse {
        Misuse(
            id: "localWithoutDefault",
            message: "`\(name)` lives in the page, which needs a value to begin with; give it a default")
    }

    static func severalRoles(_ name: String) -> Misuse {
        Misuse(
            id: "severalRoles",
            message: "`\(name)` can be one of `@Public`, `@Local` and `@Transient`; keep one of them")
    }

    /// `attribute` on something that is not a stored variable property.
    static func notAStoredProperty(_ attribute: String, kind: String) -> Misuse {
        Misuse(
            id: "notAStoredProperty",
            message: "`@\(attribute)` is for stored `var` properties, not for \(kind)")
    }
}
