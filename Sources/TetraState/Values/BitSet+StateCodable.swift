#if Collections
    public import BitCollections

    extension BitSet: StateCodable {
        /// What the type is called in a schema.
        public static var stateShape: String { "bit set" }

        /// Its bits as bytes, that of 0 the lowest of the first, up to the last that is set: as large as the set is in
        /// memory, so that a few bytes cannot become gigabytes. A few large numbers belong in a `Set`.
        ///
        /// - Throws: `limitExceeded` if a number takes more than ``StateLimits/maximumBytes``.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            let limit = encoder.limits.maximumBytes
            let size = self.max().map { $0 / 8 + 1 } ?? 0
            guard size <= limit else { throw .limit("bytes", limit) }
            var bytes = [UInt8](repeating: 0, count: size)
            for number in self { bytes[number / 8] |= 1 << UInt8(number % 8) }
            encoder.bytes(bytes)
        }

        /// A last byte of no bits is refused, so that a set has one form.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            let bytes = try decoder.bytes()
            guard bytes.last != 0 else { throw .invalid("a bit set with bytes to spare") }
            self.init(reservingCapacity: bytes.count * 8)
            for (index, byte) in bytes.enumerated() {
                for bit in 0..<8 where byte & (1 << UInt8(bit)) != 0 { insert(index * 8 + bit) }
            }
        }
    }
#endif
