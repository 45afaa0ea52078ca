extension Misuse {
    static func notSavable(_ name: String, kind: String) -> Misuse {
        Misuse(
            id: "notSavable",
            message: "`@StateCodable` is for structs, enums and final classes, not for the \(kind) `\(name)`")
    }

    static func openClass(_ name: String) -> Misuse {
        Misuse(
            id: "openClass",
            message: """
                what a subclass of `\(name)` adds would be lost, so only final classes can be saved; \
                make it a final class
                """)
    }

    static func subclass(_ name: String, of base: String) -> Misuse {
        Misuse(
            id: "subclass",
            message: """
                what `\(name)` inherits from `\(base)` would be lost, so only classes without a superclass can be \
                saved; hold a `\(base)` in a property instead
                """)
    }

    static func privateStateType(_ name: String) -> Misuse {
        Misuse(
            id: "privateStateType",
            message: """
                `\(name)` is private within another type, where the macro's extension can't reach it; \
                make it fileprivate
                """)
    }

    static func stateNameIsNotLiteral() -> Misuse {
        Misuse(
            id: "nameIsNotLiteral",
            message: """
                the name of a type is written into states, so it must be a plain string literal, \
                such as `@StateCodable("Shop.Price")`
                """)
    }

    static func versionIsNotLiteral() -> Misuse {
        Misuse(
            id: "versionIsNotLiteral",
            message: "the version is written into states, so it must be a whole number from 1, such as `version: 2`")
    }

    static func versionOf(_ kind: String) -> Misuse {
        Misuse(
            id: "versionOfKind",
            message: """
                only a struct has a version, not \(kind); \
                keep what changes its meaning in a struct with `@StateCodable(version:)`
                """)
    }

    static func migrationOfObject(_ name: String) -> Misuse {
        Misuse(
            id: "migrationOfObject",
            message: """
                `\(name)` can't migrate as a whole, because other objects may already hold the instance; \
                give new properties defaults, or keep them in a struct that migrates
                """)
    }

    static func constantInMigration() -> Misuse {
        Misuse(
            id: "constantInMigration",
            message: """
                a struct that migrates is made as a whole, which Swift doesn't allow with a constant that has its \
                value here; make it `static let`
                """)
    }

    static func migrationForm(_ reason: String) -> Misuse {
        Misuse(
            id: "migrationForm",
            message: "a migration is a `static func migrate(from old: Old) throws -> Self`; this one \(reason)")
    }

    static func sameTag(_ name: String, _ other: String) -> Misuse {
        Misuse(
            id: "sameTag",
            message: """
                the names `\(other)` and `\(name)` can't be told apart in a state, where 16 bits stand for each; \
                rename one of the two
                """)
    }

    static func sameCase(_ name: String) -> Misuse {
        Misuse(
            id: "sameCase",
            message: "a state knows cases by their names alone, and there is another `\(name)`; rename one of the two")
    }

    static func severalSavedProperties() -> Misuse {
        Misuse(id: "severalProperties", message: "declare each property that is saved in a `var` of its own")
    }

    static func lazySavedProperty(_ name: String) -> Misuse {
        Misuse(
            id: "lazyProperty",
            message: """
                `\(name)` is lazy, so there may be nothing to save; leave it out with `@Transient`, or drop `lazy`
                """)
    }

    static func unownedProperty(_ name: String) -> Misuse {
        Misuse(
            id: "unownedProperty",
            message: """
                `\(name)` is unowned, but nothing may hold what it refers to once it is restored; \
                make it a `weak var` of an optional type
                """)
    }

    static func wrappedSavedProperty(_ name: String, wrapper: String) -> Misuse {
        Misuse(
            id: "wrappedProperty",
            message: """
                `\(name)` can't have `@\(wrapper)`, because its storage belongs to the wrapper; keep the value in a \
                plain property, leave it out with `@Transient`, or say how it is saved with `@Pickled(by:)`
                """)
    }

    static func transientWithoutDefault(_ name: String) -> Misuse {
        Misuse(
            id: "transientWithoutDefault",
            message: "`\(name)` is left out of the state, so it needs a value to be restored with; give it a default")
    }

    static func pickledAndTransient(_ name: String) -> Misuse {
        Misuse(
            id: "pickledAndTransient",
            message: "`\(name)` is pickled and left out at once; keep one of `@Pickled` and `@Transient`")
    }

    static func pickledWithoutType(_ name: String) -> Misuse {
        Misuse(
            id: "pickledWithoutType",
            message: "spell the type of `\(name)`, so that `@Pickled` can tell whether it is an optional or an array")
    }

    static func picklerIsNotLiteral() -> Misuse {
        Misuse(
            id: "picklerIsNotLiteral",
            message: "the pickler is known when the type is compiled: write it as `@Pickled(by: MoneyPickler.self)`")
    }

    static func outsideState(_ attribute: String) -> Misuse {
        Misuse(
            id: "outsideState",
            message: """
                `@\(attribute)` has a meaning only in a component or a `@StateCodable` type; put `@Component` or \
                `@StateCodable` on the type around it
                """)
    }

    static func conditionalStateMember() -> Misuse {
        Misuse(
            id: "conditionalMember",
            message: """
                `@StateCodable` can't see members inside `#if`; move the property or case out of it and put the \
                condition into an initial value
                """)
    }
}
