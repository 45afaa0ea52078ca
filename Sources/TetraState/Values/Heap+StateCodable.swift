#if Collections
    public import HeapModule

    extension Heap: StateCodable where Element: StateCodable {
        /// What the type is called in a schema.
        public static var stateShape: String { "heap \([Element].stateShape)" }

        /// Whether anything in it is to be collected.
        public static var needsPreparation: Bool { Element.needsPreparation }

        /// Reports the models that it may hold.
        public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
            visitor.visit(Element.self)
        }

        /// Collects what it holds.
        public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
            preparation.isUnordered(count)
            try preparation.collect(unordered)
        }

        /// A list in the order of the elements' bytes: how a heap stands in memory tells of its past alone.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.unordered(.list, unordered) { encoder, element throws(StateError) in
                try element.encode(into: &encoder)
            }
        }

        /// The same elements, each as often as it was there.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            let count = try decoder.listCount()
            var elements: [Element] = []
            elements.reserveCapacity(decoder.capacity(for: count, of: Element.self))
            for _ in 0..<count { elements.append(try Element(from: &decoder)) }
            try decoder.finishObjects()
            self.init(elements)
        }
    }
#endif
