extension Misuse {
    static func notAStruct(_ name: String, kind: String) -> Misuse {
        Misuse(
            id: "notAStruct",
            message: """
                a component is a struct, because every call works on a value of its own; \
                make the \(kind) `\(name)` a struct
                """)
    }

    static func localComponent(_ name: String) -> Misuse {
        Misuse(
            id: "localComponent",
            message: """
                a component can't be declared inside a function, because its state is restored by a name that stays \
                the same; move `\(name)` to the file or into a type
                """)
    }

    static func onAnActor(_ name: String) -> Misuse {
        Misuse(
            id: "onAnActor",
            message: """
                a component runs on no actor, so that siblings can be loaded at the same time; \
                take the attribute off `\(name)` and let its methods `await` what needs the actor
                """)
    }

    static func nameIsNotLiteral() -> Misuse {
        Misuse(
            id: "nameIsNotLiteral",
            message: """
                the name of a component is written into sealed states, so it must be a plain string literal, \
                such as `@Component("Shop.Cart")`
                """)
    }

    static func componentMigrationForm(_ reason: String) -> Misuse {
        Misuse(
            id: "componentMigrationForm",
            message: "a component's migration is a `mutating func migrate(from old: Old) throws`; this one \(reason)")
    }

    static func missingBody(_ name: String) -> Misuse {
        Misuse(
            id: "missingBody",
            message: """
                `\(name)` has no `body`; add `var body: some HTML { … }` to the struct itself \
                (extensions are not seen by `@Component`)
                """)
    }

    static func hiddenBody(_ name: String, access: String) -> Misuse {
        Misuse(
            id: "hiddenBody",
            message: "the `body` of the \(access) component `\(name)` must be \(access) too")
    }

    static func storedBody() -> Misuse {
        Misuse(
            id: "storedBody",
            message: "`body` is made anew at each render; write it as a computed property: `var body: some HTML { … }`")
    }

    static func ownInitializer(_ name: String) -> Misuse {
        Misuse(
            id: "ownInitializer",
            message: """
                `\(name)` gets its initialiser from `load`'s parameters; \
                move the parameters and the work to `mutating func load(…)`
                """)
    }

    static func reservedMember(_ name: String, meaning: String) -> Misuse {
        Misuse(id: "reservedMember", message: "`\(name)` is \(meaning) in a component; choose another name")
    }

    static func blockForm(_ demand: String) -> Misuse {
        Misuse(
            id: "blockForm",
            message: "a block is saved by its name: `@Block static func row(_ todo: Todo) -> some HTML` \(demand)")
    }

    static func slotsForm(_ demand: String) -> Misuse {
        Misuse(
            id: "slotsForm",
            message: """
                `Slots` lists what can be passed to the component: `struct Slots { let title, content: Slot }` \
                \(demand)
                """)
    }

    static func conditionalMember() -> Misuse {
        Misuse(
            id: "conditionalMember",
            message: """
                `@Component` can't see members inside `#if`; move what it must see (properties, `load`, `authorize`, \
                `beforeRender`, public methods) out of it and put the condition into a body or an initial value
                """)
    }
}
