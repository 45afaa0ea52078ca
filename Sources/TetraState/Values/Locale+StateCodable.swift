public import Foundation

extension Locale: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "locale" }

    /// Its identifier, which tells its components too (`de_AT@calendar=hebrew;hours=h23`), or true for
    /// `autoupdatingCurrent`, which is that of the machine where it comes back. `Locale.current` comes back as a fixed
    /// locale of the same components.
    ///
    /// - Throws: `shapeMismatch` if a preference of the machine is in none of its components, or if the identifier is
    ///   not ASCII of at most 157 bytes, which is all that Unicode's locale data take.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        guard self != .autoupdatingCurrent else { return encoder.bool(true) }
        guard Self.isPlain(identifier) else { throw .invalid("a locale whose identifier names none") }
        let components = Components(locale: self)
        for identifier in [identifier, Locale(components: components).identifier] {
            guard Self.isPlain(identifier) else { continue }
            let fixed = Locale(identifier: identifier)
            if fixed == self || Components(locale: fixed) == components { return encoder.text(identifier) }
        }
        throw .invalid("a locale whose identifier does not tell all of it")
    }

    /// Any identifier that could be one is a locale, as Foundation has it.
    ///
    /// - Throws: `limitExceeded` after some thousands that the system does not know, since none is ever forgotten.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        if decoder.isAtTrue {
            _ = try decoder.bool()
            self = .autoupdatingCurrent
        } else {
            let identifier = try decoder.text()
            guard Self.isPlain(identifier) else { throw .invalid("text that names no locale") }
            guard IdentifierLedger.locales.admit(identifier) else {
                throw StateError(.limitExceeded, "States have named more locales than there are.")
            }
            self = Locale(identifier: identifier)
        }
    }

    private static func isPlain(_ identifier: String) -> Bool {
        identifier.utf8.count <= 157 && identifier.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
    }
}
