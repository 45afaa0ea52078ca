extension Unicode.Scalar: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "scalar" }

    /// Its number, an integer.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.integer(value)
    }

    /// A surrogate, or a number above 0x10FFFF, is refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        guard let scalar = Unicode.Scalar(try decoder.integer(as: UInt32.self)) else {
            throw .invalid("a number that is no Unicode scalar")
        }
        self = scalar
    }
}
