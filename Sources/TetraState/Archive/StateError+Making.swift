extension StateError {
    static func malformed(_ what: String) -> StateError {
        StateError(.malformed, "The archive is broken: \(what).")
    }

    static func limit(_ what: String, _ limit: Int) -> StateError {
        StateError(
            .limitExceeded,
            "The state has more than \(limit) \(what). Keep less in it, or raise the limit in StateLimits.")
    }

    static func mismatch(expected: String, found: String) -> StateError {
        StateError(.shapeMismatch, "Expected \(expected), but the archive holds \(found).")
    }

    static func invalid(_ what: String) -> StateError {
        StateError(.shapeMismatch, "The archive holds \(what).")
    }

    static func outdated(written: UInt32, expected: UInt32) -> StateError {
        StateError(
            .outdated,
            "The archive holds version \(written) of a value, and version \(expected) was expected: "
                + "a migrate(from:) in the type's declaration, not in an extension, takes the old one.")
    }

    static var otherCount: StateError { invalid("another number of values than expected") }

    static func missing(_ tag: FieldTag) -> StateError {
        StateError(
            .missingField, "The archive has no property '\(tag.name)'. Give it a default if older states are to resume."
        )
    }

    /// The refusal of a type that is not on the safe list; the name comes from outside and is made printable.
    static func blocked(_ name: String) -> StateError {
        blocked(name, "register the type when the app starts: try registry.register(\(printable(name)).self)")
    }

    /// The refusal where no safe list was given: the type may well be on one.
    static func blocked(withoutList name: String) -> StateError {
        blocked(
            name,
            "hand a registry over that has it, to StatePreparation(registry:) where it is saved and to "
                + "archive.reader(registry:) where it is restored: here there is none")
    }

    /// The refusal of a type that has no name of its own.
    static func blocked(unnamed name: String) -> StateError {
        blocked(
            name,
            "register it under a name that never changes when the app starts: "
                + "try registry.register(\(printable(name)).self, as: \"AName\")")
    }

    /// The refusal of a type that is not the state's at all.
    static func blocked(foreign name: String) -> StateError {
        blocked(
            name,
            "write a StatePickler of \(printable(name)) and register that when the app starts: "
                + "try registry.register(APickler.self)")
    }

    private static func blocked(_ name: String, _ help: String) -> StateError {
        StateError(
            .blocked,
            "Unpickling blocked: '\(printable(name))' is not in the allowed list. To allow it, \(help)")
    }

    private static func printable(_ name: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in name.unicodeScalars.prefix(128) {
            let isPlain =
                scalar.isASCII ? (0x20..<0x7F).contains(scalar.value) && scalar != "'" : scalar.properties.isAlphabetic
            shown.append(isPlain ? scalar : "?")
        }
        return String(shown)
    }
}
