#if BigInt
    public import BigInt

    extension BigInt: StateCodable {
        /// What the type is called in a schema.
        public static var stateShape: String { "bigint" }

        /// What an `Int128` or `UInt128` writes if it fits one, so that each reads what the other wrote; else its two's
        /// complement in as few bytes as it needs, big-endian.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            let words = magnitude.words
            guard isSmall else {
                return encoder.bytes(WideInteger.bytes(isNegative: sign == .minus, magnitude: words))
            }
            let value = words.reversed().reduce(UInt128(0)) { $0 << UInt128(UInt.bitWidth) | UInt128($1) }
            if sign == .plus {
                encoder.integer(value)
            } else {
                encoder.integer(Int128(truncatingIfNeeded: 0 &- value))
            }
        }

        /// A number in another form than ``encode(into:)`` writes is refused.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            guard decoder.isAtBytes else {
                var ahead = decoder
                if let small = try? ahead.integer(as: Int128.self) {
                    decoder = ahead
                    self.init(small)
                } else {
                    self.init(try decoder.integer(as: UInt128.self))
                }
                return
            }
            let (isNegative, magnitude) = try WideInteger.magnitude(of: try decoder.bytes())
            self.init(sign: isNegative ? .minus : .plus, magnitude: BigUInt(words: magnitude))
            guard !isSmall else { throw .invalid("a number that is longer than it need be") }
        }

        /// Whether an `Int128` or `UInt128` holds it.
        private var isSmall: Bool {
            let bits = magnitude.bitWidth
            return sign == .plus ? bits <= 128 : bits < 128 || bits == 128 && magnitude.trailingZeroBitCount == 127
        }
    }

    extension BigUInt: StateCodable {
        /// What the type is called in a schema.
        public static var stateShape: String { "biguint" }

        /// What a `BigInt` of its value writes.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            try BigInt(self).encode(into: &encoder)
        }

        /// A number below zero is refused.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            let number = try BigInt(from: &decoder)
            guard number.sign == .plus else { throw .invalid("a number below zero") }
            self = number.magnitude
        }
    }
#endif
