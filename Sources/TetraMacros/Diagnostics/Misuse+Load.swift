extension Misuse {
    static func severalLoads() -> Misuse {
        Misuse(
            id: "severalLoads",
            message: "a component has one `load`, because its parameters are its initialiser; make them one")
    }

    static func staticLoad() -> Misuse {
        Misuse(
            id: "staticLoad",
            message: "`load` fills the properties of one component; make it `mutating func load(…)`")
    }

    static func genericLoad() -> Misuse {
        Misuse(
            id: "genericLoad",
            message: """
                `load` is generic, but its arguments are saved under declared types; \
                make the component generic instead
                """)
    }

    static func returningLoad() -> Misuse {
        Misuse(
            id: "returningLoad",
            message: "nobody would get what `load` returns; set properties instead")
    }

    static func sameArgument(_ name: String) -> Misuse {
        Misuse(
            id: "sameArgument",
            message: "two parameters of `load` would be saved as `\(name)`; give one of them another label")
    }
}
