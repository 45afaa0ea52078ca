extension Misuse {
    static func severalPublic(_ name: String) -> Misuse {
        Misuse(
            id: "severalPublic",
            message: "`\(name)` has `@Public` twice; put what both say into one")
    }

    static func watchesNothing(_ name: String) -> Misuse {
        Misuse(
            id: "watchesNothing",
            message: "`\(name)` watches no property; name those of which it is to be told: `watch: \\Self.title`")
    }

    static func notWatchable(_ path: String) -> Misuse {
        Misuse(
            id: "notWatchable",
            message: """
                `\(path)` can't be watched, because only the page's changes are: \
                name a property of this component that is `@Public` and not `.readOnly`, such as `\\Self.title`
                """)
    }

    static func watcherParameter(_ label: String, of method: String) -> Misuse {
        Misuse(
            id: "watcherParameter",
            message: """
                `\(method)` is run by the component itself, so `\(label)` would get no value; a watcher takes \
                `from` (the old value), `to` (the new one) and `of` (the `PartialKeyPath<Self>`), or nothing
                """)
    }

    static func watcherType(_ property: String, of type: String, in method: String) -> Misuse {
        Misuse(
            id: "watcherType",
            message: "`\(property)` is a `\(type)`, so that is what `\(method)` is told of it; write two watchers")
    }

    static func returningWatcher(_ name: String) -> Misuse {
        Misuse(
            id: "returningWatcher",
            message: "nobody would get what the watcher `\(name)` returns; set properties instead")
    }

    static func optionOnWatcher(_ option: String, of name: String) -> Misuse {
        Misuse(
            id: "optionOnWatcher",
            message: "`.\(option)` is nothing for the watcher `\(name)`, which the page does not call")
    }

    static func optionOnProperty(_ option: String, of name: String) -> Misuse {
        Misuse(
            id: "optionOnProperty",
            message: "`.\(option)` is for methods and watchers; leave it out on the property `\(name)`")
    }

    static func severalTimings(_ name: String) -> Misuse {
        Misuse(
            id: "severalTimings",
            message: "a call of `\(name)` is either debounced or throttled, once; leave out one of the two")
    }

    static func watchOnProperty(_ name: String) -> Misuse {
        Misuse(
            id: "watchOnProperty",
            message: "`watch:` and `listen:` are for methods; leave them out on the property `\(name)`")
    }
}
