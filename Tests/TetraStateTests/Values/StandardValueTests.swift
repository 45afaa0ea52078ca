import Testing

@testable import TetraState

@Suite("Values of the standard library come back as they were")
struct StandardValueTests {
    private func check<Value: StateCodable & Equatable>(
        _ value: Value, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let bytes = try archived(value)
        #expect(try restored(bytes) == value, sourceLocation: sourceLocation)
        #expect(try archived(restored(bytes, as: Value.self)) == bytes, sourceLocation: sourceLocation)
    }

    #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
        @Test("each Float16 there is, to the bit")
        func float16() throws {
            for bits in UInt16.min...UInt16.max {
                let value = Float16(bitPattern: bits)
                let back = try restored(archived(value), as: Float16.self)
                guard back.bitPattern == bits else {
                    Issue.record("\(bits) came back as \(back.bitPattern)")
                    return
                }
            }
        }

        @Test("a Float16 reads what a Double or Float wrote: rounded, never infinite by that, never a number by that")
        func narrowerFloats() throws {
            #expect(try restored(archived(0.1), as: Float16.self) == 0.1)
            #expect(try restored(archived(Double.infinity), as: Float16.self) == .infinity)
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(70_000.0), as: Float16.self) }
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(1e300), as: Float.self) }
            #expect(try restored(archived(-Double.infinity), as: Float.self) == -.infinity)
            for payload in [1, 0x1FFF, 0x2000] as [UInt32] {
                let nan = Float(bitPattern: 0xFF80_0000 | payload)
                let narrow = try restored(archived(nan), as: Float16.self)
                #expect(narrow.isNaN && narrow.sign == .minus)
            }
        }
    #endif

    #if (arch(x86_64) || arch(i386)) && !os(Windows) && !os(Android)
        @Test("a Float80 to the bit: what a Double holds as one, all else in ten bytes")
        func float80() throws {
            let values: [Float80] = [
                0, -0.0, 1, -1.5, .pi, 1e4000, -1e-4900, .infinity, -.infinity, .nan, -.nan, .signalingNaN,
                .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, 1 + .ulpOfOne,
                Float80(UInt64.max), Float80(nan: 0xBEEF, signaling: true), Float80(Double.leastNonzeroMagnitude),
            ]
            for value in values {
                let back = try restored(archived(value), as: Float80.self)
                #expect(back.sign == value.sign)
                #expect(back.exponentBitPattern == value.exponentBitPattern)
                #expect(back.significandBitPattern == value.significandBitPattern)
            }
            #expect(try archived(Float80(0.1 as Double)) == archived(0.1))
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(hex("420102")), as: Float80.self) }
        }
    #endif

    @Test("a Unicode scalar is its number, and no other number is one")
    func scalars() throws {
        for number in [0, 0x41, 0xD7FF, 0xE000, 0xFFFF, 0x10FFFF] as [UInt32] {
            try check(#require(Unicode.Scalar(number)))
        }
        for number in [0xD800, 0xDFFF, 0x110000, 0xFFFF_FFFF, 1 << 40, -1] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(number), as: Unicode.Scalar.self) }
        }
    }

    @Test("arrays of other kinds write what arrays write; a slice begins at zero again")
    func arrays() throws {
        try check(ContiguousArray([1, 2, 3]))
        try check(ContiguousArray([UInt8]([1, 2, 3])))
        let slice = [9, 8, 7, 6][2...]
        try check(slice)
        #expect(try restored(archived(slice), as: ArraySlice<Int>.self).startIndex == 0)
        #expect(try archived(slice) == archived([7, 6]))
        #expect(try archived(ContiguousArray(["a"])) == archived(["a"]))
    }

    @Test("collections of one, of none, in reverse and repeated")
    func small() throws {
        #expect(try restored(archived(CollectionOfOne(5)), as: CollectionOfOne<Int>.self).first == 5)
        #expect(try restored(archived(CollectionOfOne(UInt8(5))), as: CollectionOfOne<UInt8>.self).first == 5)
        try check(EmptyCollection<Int>())
        try check(EmptyCollection<UInt8>())
        let reversed = [1, 2, 3].reversed() as ReversedCollection<[Int]>
        #expect(try Array(restored(archived(reversed), as: ReversedCollection<[Int]>.self)) == [3, 2, 1])
        #expect(try archived(reversed) == archived([1, 2, 3]))
        let repeated = repeatElement("x", count: 3)
        #expect(try Array(restored(archived(repeated), as: Repeated<String>.self)) == ["x", "x", "x"])
        for count in [0, 2] {
            let list = try archived(Array(repeating: 1, count: count))
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(list, as: CollectionOfOne<Int>.self) }
        }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived([1]), as: EmptyCollection<Int>.self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived([-1, 0]), as: Repeated<Int>.self) }
    }

    @Test("a few bytes do not become a loop without end")
    func amplification() throws {
        let endless = try archived([Int.max, 0])
        #expect(throws: StateError(.limitExceeded, "")) { try restored(endless, as: Repeated<Int>.self) }
        #expect(throws: StateError(.limitExceeded, "")) { try archived(repeatElement(0, count: 100_001)) }
    }

    @Test("pairs keep their order and their duplicates, and are what a literal makes")
    func pairs() throws {
        let pairs: KeyValuePairs = ["b": [1], "a": [2, 3], "b": []]
        let back = try restored(archived(pairs), as: KeyValuePairs<String, [Int]>.self)
        #expect(back.map(\.key) == ["b", "a", "b"])
        #expect(back.map(\.value) == [[1], [2, 3], []])
        #expect(back[1].key == "a")
        #expect(String(describing: back) == String(describing: pairs))
        typealias Mixed = KeyValuePairs<UInt8, String?>
        let mixed: Mixed = [1: "one", 2: nil, 255: "a text that is too long to stand in the pair itself"]
        let again = try roundTripped(mixed)
        #expect(again.map(\.key) == [1, 2, 255])
        #expect(again.map(\.value) == mixed.map(\.value))
        #expect(try roundTripped([:] as Mixed).isEmpty)
        #expect(MemoryLayout<Mixed>.size == MemoryLayout<[(UInt8, String?)]>.size)
        #expect(throws: StateError(.shapeMismatch, "")) {
            try restored(archived(pairs), as: [String: [Int]].self)
        }
    }

    @Test("results")
    func results() throws {
        typealias Outcome = Result<[Int?], Failure>
        try check([Outcome.success([1, nil]), .failure(.gone), .success([])])
        for forgery in ["80", "81e1", "83e10101", "82e06478787878", "820180"] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(hex(forgery)), as: Outcome.self) }
        }
    }

    enum Failure: String, Error, StateCodable { case gone, late }

    @Test("strides give the same numbers; a step of zero is refused")
    func strides() throws {
        let up = stride(from: 1, to: 10, by: 4)
        #expect(try Array(restored(archived(up), as: StrideTo<Int>.self)) == [1, 5, 9])
        let down = stride(from: 1.0, through: 0, by: -0.5)
        #expect(try Array(restored(archived(down), as: StrideThrough<Double>.self)) == [1, 0.5, 0])
        let extreme = stride(from: UInt8.max, through: .min, by: -255)
        #expect(try Array(restored(archived(extreme), as: StrideThrough<UInt8>.self)) == [255, 0])
        let endless = [stride(from: 0.0, to: .nan, by: 1), stride(from: .nan, to: 1, by: 1)]
        for stride in endless { #expect(throws: StateError(.shapeMismatch, "")) { try archived(stride) } }
        #expect(throws: StateError(.shapeMismatch, "")) {
            try restored(archived([0, 1, .nan]), as: StrideTo<Double>.self)
        }
        for zeros in [[1, 5, 0], [0, 0, 0]] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(zeros), as: StrideTo<Int>.self) }
            #expect(throws: StateError(.shapeMismatch, "")) {
                try restored(archived(zeros), as: StrideThrough<Double>.self)
            }
        }
        let negative = try archived([0.0, 1, -0.0])
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(negative, as: StrideTo<Double>.self) }
    }
}
