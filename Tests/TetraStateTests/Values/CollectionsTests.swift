#if Collections
    import BitCollections
    import DequeModule
    import HashTreeCollections
    import HeapModule
    import OrderedCollections
    import Testing

    @testable import TetraState

    @Suite("Values of swift-collections come back as they were")
    struct CollectionsTests {
        private func check<Value: StateCodable & Equatable>(
            _ value: Value, sourceLocation: SourceLocation = #_sourceLocation
        ) throws {
            let bytes = try archived(value)
            #expect(try restored(bytes) == value, sourceLocation: sourceLocation)
            #expect(try archived(restored(bytes, as: Value.self)) == bytes, sourceLocation: sourceLocation)
        }

        @Test("ordered ones keep their order")
        func ordered() throws {
            try check(["b": [1], "a": []] as OrderedDictionary<String, [Int]>)
            try check(["b", "a", "c"] as OrderedSet<String>)
            try check(OrderedSet<Int>())
            #expect(try wire(["b": 1, "a": 2] as OrderedDictionary<String, Int>) == hex("a2 6162 01 6161 02"))
        }

        @Test("deques and trees write what arrays, sets and dictionaries write")
        func plain() throws {
            try check([1, 2, 3] as Deque<Int>)
            try check(["b", "a"] as TreeSet<String>)
            try check(["b": 1, "a": 2] as TreeDictionary<String, Int>)
            #expect(try archived([1, 2] as Deque<UInt8>) == archived([1, 2] as [UInt8]))
            #expect(try archived(["b", "a"] as TreeSet<String>) == archived(["b", "a"] as Set<String>))
            let pairs: TreeDictionary = ["b": 1, "a": 2]
            #expect(try archived(pairs) == archived(["b": 1, "a": 2]))
        }

        @Test("a heap keeps its elements, in whatever order it has them")
        func heaps() throws {
            let numbers = [5, 1, 3, 3, 9, -2, 1]
            let bytes = try archived(Heap(numbers))
            #expect(try archived(Heap(numbers.reversed())) == bytes)
            var back = try restored(bytes, as: Heap<Int>.self)
            #expect(back.unordered.sorted() == numbers.sorted())
            #expect(back.popMin() == -2 && back.popMax() == 9)
            #expect(try archived(restored(bytes, as: Heap<Int>.self)) == bytes)
        }

        @Test("bits")
        func bits() throws {
            try check(BitSet())
            try check([0, 7, 8, 1_000] as BitSet)
            #expect(try wire([0, 9] as BitSet) == hex("42 0102"))
            for count in 0...70 { try check(BitArray((0..<count).map { $0 % 3 == 0 })) }
            #expect(try wire(BitArray([true, false])) == hex("41 05"))
            for forgery in ["4100", "42 0100", "8101"] {
                #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(hex(forgery)), as: BitSet.self) }
            }
            for forgery in ["40", "4100", "42 0100"] {
                let bytes = forged(hex(forgery))
                #expect(throws: StateError(.shapeMismatch, "")) { try restored(bytes, as: BitArray.self) }
            }
            #expect(throws: StateError(.limitExceeded, "")) { try archived(BitSet([3_000_000])) }
        }

        @Test("duplicates are refused")
        func duplicates() throws {
            let alike = try archived(["caf\u{E9}", "cafe\u{301}"])
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(alike, as: OrderedSet<String>.self) }
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(alike, as: TreeSet<String>.self) }
            let keys = forged(hex("a2 62c3a9 01 6365cc81 02"))
            #expect(throws: StateError(.shapeMismatch, "")) {
                try restored(keys, as: OrderedDictionary<String, Int>.self)
            }
            #expect(throws: StateError(.shapeMismatch, "")) {
                try restored(keys, as: TreeDictionary<String, Int>.self)
            }
        }

        @Test("members of one hash are bounded")
        func collisions() throws {
            typealias Weak = CollisionTests.Weak
            let many = try archived((0..<257).map(Weak.init))
            #expect(throws: StateError(.limitExceeded, "")) { try restored(many, as: OrderedSet<Weak>.self) }
            #expect(throws: StateError(.limitExceeded, "")) { try restored(many, as: TreeSet<Weak>.self) }
        }
    }
#endif
