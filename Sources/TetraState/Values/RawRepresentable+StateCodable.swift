/// An enum with raw values needs one line: `extension Filter: StateCodable {}`.
extension StateCodable where Self: RawRepresentable, RawValue: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "raw \(RawValue.stateShape)" }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try rawValue.encode(into: &encoder)
    }

    /// A raw value that the type doesn't know is refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        guard let value = Self(rawValue: try RawValue(from: &decoder)) else {
            throw .invalid("a raw value that \(Self.self) does not know")
        }
        self = value
    }
}
