#if Collections
    public import BitCollections

    extension BitArray: StateCodable {
        /// What the type is called in a schema.
        public static var stateShape: String { "bit array" }

        /// Its bits as bytes, the first the lowest of the first byte; one more bit that is set marks the end.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            var bytes = [UInt8](repeating: 0, count: count / 8 + 1)
            for (index, bit) in enumerated() where bit { bytes[index / 8] |= 1 << UInt8(index % 8) }
            bytes[count / 8] |= 1 << UInt8(count % 8)
            encoder.bytes(bytes)
        }

        /// Bytes without an end are refused.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            let bytes = try decoder.bytes()
            guard let last = bytes.last, last != 0 else { throw .invalid("a bit array without an end") }
            let count = bytes.count * 8 - 1 - last.leadingZeroBitCount
            self.init(repeating: false, count: count)
            for index in 0..<count where bytes[index / 8] & (1 << UInt8(index % 8)) != 0 { self[index] = true }
        }
    }
#endif
