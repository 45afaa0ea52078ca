/// Integers are kept by value in as few bytes as their magnitude needs, so that a wider type reads what a narrower
/// one wrote; what doesn't fit is refused.
extension StateCodable where Self: FixedWidthInteger {
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.integer(self)
    }

    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.integer()
    }
}

extension Int: StateCodable { public static var stateShape: String { "int" } }
extension Int8: StateCodable { public static var stateShape: String { "int8" } }
extension Int16: StateCodable { public static var stateShape: String { "int16" } }
extension Int32: StateCodable { public static var stateShape: String { "int32" } }
extension Int64: StateCodable { public static var stateShape: String { "int64" } }
extension Int128: StateCodable { public static var stateShape: String { "int128" } }
extension UInt: StateCodable { public static var stateShape: String { "uint" } }
extension UInt8: StateCodable { public static var stateShape: String { "uint8" } }
extension UInt16: StateCodable { public static var stateShape: String { "uint16" } }
extension UInt32: StateCodable { public static var stateShape: String { "uint32" } }
extension UInt64: StateCodable { public static var stateShape: String { "uint64" } }
extension UInt128: StateCodable { public static var stateShape: String { "uint128" } }
