#if Collections
    public import HashTreeCollections

    extension TreeDictionary: StateCodable where Key: StateCodable, Value: StateCodable {
        /// That of a dictionary: each reads what the other wrote.
        public static var stateShape: String { [Key: Value].stateShape }

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
            preparation.isUnordered(count)
            for (key, value) in self {
                try preparation.collect(key)
                try preparation.collect(value)
            }
        }

        /// What a dictionary writes.
        ///
        /// - Throws: `limitExceeded` if more than 256 keys have the same hash.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            try CollisionGuard.check(keys)
            try encoder.unordered(.map, self) { encoder, entry throws(StateError) in
                try entry.key.encode(into: &encoder)
                try entry.value.encode(into: &encoder)
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
