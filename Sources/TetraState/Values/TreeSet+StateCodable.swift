#if Collections
    public import HashTreeCollections

    extension TreeSet: StateCodable where Element: StateCodable {
        /// That of a set: each reads what the other wrote.
        public static var stateShape: String { Set<Element>.stateShape }

        /// Whether anything in it is to be collected.
        public static var needsPreparation: Bool { Element.needsPreparation }

        /// Reports the models that it may hold.
        public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
            visitor.visit(Element.self)
        }

        /// Collects what it holds.
        public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
            guard Element.needsPreparation else { return }
            preparation.isUnordered(count)
            for element in self { try element.prepare(&preparation) }
        }

        /// What a set writes.
        ///
        /// - Throws: `limitExceeded` if more than 256 elements have the same hash.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            try CollisionGuard.check(self)
            try encoder.unordered(.list, self) { encoder, element throws(StateError) in
                try element.encode(into: &encoder)
            }
        }

        /// An element that is there twice is refused, unless it is a row that is gone, or such that rows became equal.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            let count = try decoder.listCount()
            self.init()
            var collisions = CollisionGuard(count: count)
            for _ in 0..<count {
                let element = try Element(from: &decoder)
                try decoder.finishObjects()
                try collisions.admit(element)
                guard insert(element).inserted || Element.needsPreparation else {
                    throw .invalid("a set with an element twice")
                }
            }
        }
    }
#endif
