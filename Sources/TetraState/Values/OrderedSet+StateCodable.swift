#if Collections
    public import OrderedCollections

    extension OrderedSet: StateCodable where Element: StateCodable {
        /// What the type is called in a schema.
        public static var stateShape: String { "ordered {\(Element.stateShape)}" }

        /// Whether anything in it is to be collected.
        public static var needsPreparation: Bool { Element.needsPreparation }

        /// Reports the models that it may hold.
        public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
            visitor.visit(Element.self)
        }

        /// Collects what it holds.
        public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
            guard Element.needsPreparation else { return }
            for element in self { try element.prepare(&preparation) }
        }

        /// A list in its own order.
        ///
        /// - Throws: `limitExceeded` if more than 256 elements have the same hash.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            try CollisionGuard.check(self)
            try encoder.list(count: count) { encoder throws(StateError) in
                for element in self { try element.encode(into: &encoder) }
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
                guard append(element).inserted || Element.needsPreparation else {
                    throw .invalid("a set with an element twice")
                }
            }
        }
    }
#endif
