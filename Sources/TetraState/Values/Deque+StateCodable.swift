#if Collections
    public import DequeModule

    extension Deque: StateCodable where Element: StateCodable {
        /// That of an array: each reads what the other wrote.
        public static var stateShape: String { [Element].stateShape }

        /// Whether anything in it is to be collected.
        public static var needsPreparation: Bool { Element.needsPreparation }

        /// Reports the models that it may hold.
        public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
            visitor.visit(Element.self)
        }

        /// Collects what it holds.
        public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
            try preparation.collect(Array(self))
        }

        /// What an array writes.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            try Array(self).encode(into: &encoder)
        }

        /// Reads what ``encode(into:)`` wrote.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            self.init(try [Element](from: &decoder))
        }
    }
#endif
