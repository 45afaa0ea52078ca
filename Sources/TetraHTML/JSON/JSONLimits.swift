/// How much a ``JSONReader`` takes in before it refuses; checked before memory is taken.
public struct JSONLimits: Sendable, Equatable {
    /// The length of the whole text, in bytes.
    public var bytes: Int
    /// How deep arrays and objects may be nested.
    public var depth: Int
    /// How many values there may be in all, elements and members included.
    public var values: Int
    /// The length of one string or name, in bytes of its UTF-8.
    public var stringBytes: Int

    public init(bytes: Int = 1_048_576, depth: Int = 64, values: Int = 100_000, stringBytes: Int = 262_144) {
        self.bytes = bytes
        self.depth = depth
        self.values = values
        self.stringBytes = stringBytes
    }

    /// 1 MB, 64 levels, 100,000 values, strings of 256 KB.
    public static let `default` = JSONLimits()
}
