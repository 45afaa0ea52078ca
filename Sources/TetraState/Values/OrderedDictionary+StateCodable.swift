#if Collections
    public import OrderedCollections

    extension OrderedDictionary: StateCodable where Key: StateCodable, Value: StateCodable {
        /// What the type is called in a schema.
        public static var stateShape: String { "ordered [\(Key.stateShape):\(Value.stateShape)]" }

        /// Whether anything in it is to be collected.
        public static var needsPreparation: Bool { Key.needsPreparation || Value.needsPreparation }

        /// Reports the models that it may hold.
        public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
            visitor.visit(Key.self)
            visitor.visit(Value.self)
        }

        /// Collects what it holds.
        public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
            guard Self.needsPreparation else { return }
            for (key, value) in self {
                try preparation.collect(key)
                try preparation.collect(value)
            }
        }

        /// A map in its own order.
        ///
        /// - Throws: `limitExceeded` if more than 256 keys have the same hash.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            try CollisionGuard.check(keys)
            encoder.head(.map, UInt64(count))
            try encoder.nested { encoder throws(StateError) in
                for (key, value) in self {
                    try key.encode(into: &encoder)
                    try value.encode(into: &encoder)
                }
            }
        }

        /// A key that is there twice is refused.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            let count = try decoder.mapCount()
            self.init()
            var collisions = CollisionGuard(count: count)
            for _ in 0..<count {
                let key = try Key(from: &decoder)
                try decoder.finishObjects()
                try collisions.admit(key)
                guard updateValue(try Value(from: &decoder), forKey: key) == nil else {
                    throw .invalid("a dictionary with a key twice")
                }
            }
        }
    }
#endif
