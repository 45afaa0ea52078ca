import Configuration
import Tetra

extension HostConfiguration {
    /// The configuration that the environment of the process describes.
    ///
    /// | variable | meaning |
    /// | --- | --- |
    /// | `TETRA_SECRET` | one secret, or up to four separated by commas; the first seals |
    /// | `TETRA_SECRET_FILE` | instead: a file with one secret a line, readable by its owner alone |
    /// | `TETRA_ENVIRONMENT` | `production` (the default) or `development` |
    /// | `TETRA_ORIGINS` | the public origins, separated by commas: `https://example.org` |
    ///
    /// - Parameter app: Part of every key: states of one app are of no use to another that shares its secret.
    /// - Throws: `StateError` with a freshly made secret and the line to put it in if the secret is missing, short or a
    ///   sample; ``SettingError`` for anything else that cannot be used. Neither holds a secret that is in use.
    public static func fromEnvironment(app: String) throws -> HostConfiguration {
        try HostConfiguration(app: app, settings: ConfigReader(provider: EnvironmentVariablesProvider()))
    }

    /// The configuration that an app's own configuration reader describes, under the same names: `tetra.secret`,
    /// `tetra.secret.file`, `tetra.environment`, `tetra.origins`.
    public init(app: String, settings: ConfigReader) throws {
        let settings = settings.scoped(to: "tetra")
        let environment = try Self.environment(settings)
        self.init(app: app, keyring: try Self.keyring(settings), environment: environment)
        publicOrigins = Self.list(settings.string(forKey: "origins"))
    }

    private static func environment(_ settings: ConfigReader) throws(SettingError) -> Environment {
        guard let name = settings.string(forKey: "environment"), !name.isEmpty else { return .production }
        guard let environment = Environment(rawValue: name) else {
            throw SettingError(.environment, "TETRA_ENVIRONMENT is neither production nor development.")
        }
        return environment
    }

    private static func keyring(_ settings: ConfigReader) throws -> Keyring {
        let given = settings.string(forKey: "secret", isSecret: true) ?? ""
        guard let file = settings.string(forKey: "secret.file"), !file.isEmpty else {
            return try Keyring(text: given)
        }
        guard list(given).isEmpty else {
            throw SettingError(
                .twoSources,
                "TETRA_SECRET and TETRA_SECRET_FILE are both set: unset one, so that it is clear which counts.")
        }
        return try SecretFile(path: file).keyring()
    }

    /// Entries separated by commas; spaces around them and empty ones do not count.
    private static func list(_ text: String?) -> [String] {
        (text ?? "").utf8.split(separator: UInt8(ascii: ",")).compactMap { entry in
            let trimmed = entry.trimmed
            return trimmed.isEmpty ? nil : String(decoding: trimmed, as: UTF8.self)
        }
    }
}

extension Substring.UTF8View {
    /// Without blanks, tabs and line ends at both ends.
    var trimmed: Substring.UTF8View {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        var rest = drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return rest
    }
}
