/// How large an archive may be. All of it is checked before memory is taken, when reading and when writing.
public struct StateLimits: Sendable, Hashable {
    /// The most bytes of an archive; 256 KB by default.
    public var maximumBytes: Int

    /// How deep collections and records may be nested; 64 by default.
    public var maximumDepth: Int

    /// The most values in an archive, nested ones and references' keys included; 100,000 by default.
    public var maximumValues: Int

    /// The most properties of one record; 1,024 by default.
    public var maximumFields: Int

    /// The most models that an archive may refer to; 10,000 by default.
    public var maximumReferences: Int

    /// How many times its own size a compressed archive may have when it is inflated; 32 by default, 0 refuses
    /// compressed archives. One that would be inflated further is written with zeros at its end.
    public var maximumInflation: Int

    /// The documented defaults.
    public static let `default` = StateLimits()

    /// Limits with the documented defaults but for those that are given.
    public init(
        maximumBytes: Int = 262_144,
        maximumDepth: Int = 64,
        maximumValues: Int = 100_000,
        maximumFields: Int = 1_024,
        maximumReferences: Int = 10_000,
        maximumInflation: Int = 32
    ) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = maximumDepth
        self.maximumValues = maximumValues
        self.maximumFields = maximumFields
        self.maximumReferences = maximumReferences
        self.maximumInflation = maximumInflation
    }
}
