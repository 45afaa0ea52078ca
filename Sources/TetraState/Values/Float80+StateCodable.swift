#if (arch(x86_64) || arch(i386)) && !os(Windows) && !os(Android)
    extension Float80: StateCodable {
        /// What the type is called in a schema.
        public static var stateShape: String { "float80" }

        /// To the bit: what a `Double` writes where that loses nothing, else 10 bytes: sign and exponent, then the
        /// significand, big-endian.
        ///
        /// - Throws: `shapeMismatch` for the encodings that the processor itself calls invalid; arithmetic makes none.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            guard isCanonical || isNaN || isZero else { throw .invalid("a Float80 that is not canonical") }
            if !isNaN, Float80(Double(self)) == self { return encoder.double(Double(self)) }
            var bytes: [UInt8] = []
            let head = UInt16(truncatingIfNeeded: exponentBitPattern) | (sign == .minus ? 0x8000 : 0)
            withUnsafeBytes(of: head.bigEndian) { bytes.append(contentsOf: $0) }
            withUnsafeBytes(of: significandBitPattern.bigEndian) { bytes.append(contentsOf: $0) }
            encoder.bytes(bytes)
        }

        /// Ten bytes, or whatever a `Double` reads, which loses nothing.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            guard decoder.isAtBytes else {
                self.init(try decoder.double())
                return
            }
            let bytes = try decoder.bytes()
            guard bytes.count == 10 else { throw .invalid("a Float80 that has not 10 bytes") }
            let number = bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
            let head = UInt(truncatingIfNeeded: number >> 64)
            self.init(
                sign: head & 0x8000 == 0 ? .plus : .minus, exponentBitPattern: head & 0x7FFF,
                significandBitPattern: UInt64(truncatingIfNeeded: number) & (1 << 63 - 1))
        }
    }
#endif
