#if Numerics
    public import ComplexModule

    extension Complex: StateCodable where RealType: StateCodable {
        /// What the type is called in a schema.
        public static var stateShape: String { "complex \(RealType.stateShape)" }

        /// A list of the real and the imaginary part as they are stored, so that what is not finite keeps its bits too.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.list(count: 2) { encoder throws(StateError) in
                try rawStorage.x.encode(into: &encoder)
                try rawStorage.y.encode(into: &encoder)
            }
        }

        /// Reads what ``encode(into:)`` wrote.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            try decoder.list(of: 2)
            self.init(try RealType(from: &decoder), try RealType(from: &decoder))
        }
    }
#endif
