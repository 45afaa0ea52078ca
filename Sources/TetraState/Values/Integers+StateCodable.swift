/// Integers are kept by value in as few bytes as their magnitude needs, so that a wider type reads what a narrower
/// one wrote; what doesn't fit is refused.
extension StateCodable where Self: FixedWidthInteger {
    /// The type's name in lower case: `"int"`, `"uint8"`.
    public static var stateShape: String { String(describing: Self.self).lowercased() }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.integer(self)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.integer()
    }
}

extension Int: StateCodable {}
extension Int8: StateCodable {}
extension Int16: StateCodable {}
extension Int32: StateCodable {}
extension Int64: StateCodable {}
extension Int128: StateCodable {}
extension UInt: StateCodable {}
extension UInt8: StateCodable {}
extension UInt16: StateCodable {}
extension UInt32: StateCodable {}
extension UInt64: StateCodable {}
extension UInt128: StateCodable {}
