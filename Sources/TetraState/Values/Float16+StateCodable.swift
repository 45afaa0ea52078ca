#if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
    extension Float16: StateCodable {
        /// What the type is called in a schema.
        public static var stateShape: String { "float16" }

        /// To the bit: what a `Double` of its value writes, and a `Float` of its bits for what is not a number.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            guard isNaN else { return encoder.double(Double(self)) }
            let sign = UInt32(bitPattern & 0x8000) << 16
            let payload = UInt32(bitPattern & 0x03FF) << 13
            encoder.float(Float(bitPattern: sign | 0x7F80_0000 | payload))
        }

        /// What a `Double` or `Float` wrote is rounded to the nearest `Float16`; what is too large for one is refused.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            var ahead = decoder
            let value = try decoder.double()
            if value.isNaN {
                self.init(nan: try ahead.float())
            } else {
                self.init(value)
                guard isInfinite == value.isInfinite else { throw .invalid("a number that a Float16 cannot hold") }
            }
        }

        /// The upper bits of what is not a number, which stays none.
        private init(nan: Float) {
            let sign = UInt16(truncatingIfNeeded: nan.bitPattern >> 16) & 0x8000
            let payload = UInt16(truncatingIfNeeded: nan.bitPattern >> 13) & 0x03FF
            self.init(bitPattern: sign | 0x7C00 | (payload == 0 ? 0x0200 : payload))
        }
    }
#endif
