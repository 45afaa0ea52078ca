import Foundation
import Testing

@testable import TetraState

@Suite("Values come back as they were")
struct RoundTripTests {
    private func check<Value: StateCodable & Equatable>(
        _ values: Value..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for value in values {
            let (bytes, wrapped) = (try archived(value), try archived([[value]]))
            #expect(try restored(bytes) == value, sourceLocation: sourceLocation)
            #expect(try restored(wrapped) == [[value]], sourceLocation: sourceLocation)
            #expect(
                try restored(archived(Value?.some(value)), as: Value?.self) == .some(value),
                sourceLocation: sourceLocation)
            #expect(try restored(archived(["a": value])) == ["a": value], sourceLocation: sourceLocation)
        }
    }

    private func integers<Value: StateCodable & FixedWidthInteger>(_ type: Value.Type) throws {
        var values: Set<Value> = [.min, .max, 0, 1]
        for shift in 0..<Value.bitWidth {
            let power = Value(truncatingIfNeeded: 1) << Value(shift)
            for near in [power &- 1, power, power &+ 1, 0 &- power, ~power] { values.insert(near) }
        }
        for edge in 20...40 { values.insert(Value(edge)) }
        for value in values { try check(value) }
    }

    @Test("integers of every width, around each power of two")
    func allIntegers() throws {
        try integers(Int.self)
        try integers(Int8.self)
        try integers(Int16.self)
        try integers(Int32.self)
        try integers(Int64.self)
        try integers(Int128.self)
        try integers(UInt.self)
        try integers(UInt8.self)
        try integers(UInt16.self)
        try integers(UInt32.self)
        try integers(UInt64.self)
        try integers(UInt128.self)
    }

    @Test("what does not fit a narrower type is refused, what fits is read")
    func narrowing() throws {
        let big = try archived(Int64(300))
        #expect(try restored(big, as: UInt16.self) == 300)
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(big, as: UInt8.self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(-1), as: UInt64.self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(Int128.min), as: Int64.self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(UInt128.max), as: Int128.self) }
        #expect(try restored(archived(UInt8(7)), as: Int128.self) == 7)
    }

    @Test(
        "doubles to the bit",
        arguments: [
            0, -0.0, 1, -1, 0.1, 1.5, .pi, .infinity, -.infinity, .nan, .signalingNaN, .leastNonzeroMagnitude,
            .greatestFiniteMagnitude, 1e300, 4_503_599_627_370_497, 9_007_199_254_740_992, 2_147_483_648,
            -9_223_372_036_854_775_808, Double(bitPattern: 0x7FF8_0000_DEAD_BEEF), 0x1p-149,
        ] as [Double])
    func doubles(_ value: Double) throws {
        #expect(try restored(archived(value), as: Double.self).bitPattern == value.bitPattern)
    }

    @Test(
        "floats to the bit",
        arguments: [0, -0.0, 0.1, 3, .pi, .infinity, .nan, .leastNonzeroMagnitude, Float(bitPattern: 0x7FC0_BEEF)]
            as [Float])
    func floats(_ value: Float) throws {
        #expect(try restored(archived(value), as: Float.self).bitPattern == value.bitPattern)
    }

    @Test("text to the byte, characters, bytes")
    func text() throws {
        try check("", "a", String(repeating: "x", count: 27), String(repeating: "y", count: 70_000))
        try check("\0", "日本語 👩‍👩‍👧‍👦")
        for text in ["caf\u{E9}", "cafe\u{301}", "\"\u{301}"] {
            #expect(try restored(archived(text), as: String.self).utf8.elementsEqual(text.utf8))
        }
        try check("substring".dropFirst(3))
        try check(Character("é"), "👩‍👩‍👧‍👦", "\r\n")
        try check([UInt8](), Array(0...255))
        try check(Data(), Data([1, 2, 3]), Data([9, 8, 7, 6]).dropFirst())
    }

    @Test("truth values, optionals in optionals")
    func optionals() throws {
        try check(true, false)
        try check(Int?.none, 1)
        try check(Int??.none, .some(.none), .some(.some(1)))
        try check(Int???.none, .some(.none), .some(.some(.none)), 5)
        try check([Int??.none, .some(.none), 3])
    }

    @Test("collections, however nested")
    func collections() throws {
        try check([Int](), Array(0..<1000))
        try check(Set<Int>(), [3, 1, 2])
        try check([String: [Int?]](), ["a": [1, nil], "b": []])
        try check([[1: [true: "x"]]: Set(["s"])])
        try check([[[]], [[1], [2, 3]]])
    }

    @Test("ranges of all kinds")
    func ranges() throws {
        try check(0..<0, -5..<100)
        try check(1...1, 2...9)
        try check("a"..."z")
        try check(0.5..<1.5)
        #expect(try restored(archived(3...), as: PartialRangeFrom<Int>.self).lowerBound == 3)
        #expect(try restored(archived(...4), as: PartialRangeThrough<Int>.self).upperBound == 4)
        #expect(try restored(archived(..<5), as: PartialRangeUpTo<Int>.self).upperBound == 5)
    }

    @Test("dates, durations, UUIDs, URLs, decimals")
    func foundation() throws {
        try check(Date(timeIntervalSinceReferenceDate: 0), .distantPast, .distantFuture, Date())
        try check(
            Duration.zero, .seconds(1), .milliseconds(-1500), .nanoseconds(1), .seconds(Int64.max), .seconds(Int64.min),
            .seconds(Int64.min) - Duration(attoseconds: 1), .seconds(Int64.max) + Duration(attoseconds: 1))
        try check(UUID(), UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F") ?? UUID())
        try check(
            try #require(URL(string: "https://example.org/a?b=c#d")), try #require(URL(string: "../up")),
            try #require(URL(string: "c", relativeTo: URL(string: "https://example.org/a/b"))),
            URL(filePath: "/tmp/file with spaces"))
        try check(
            Decimal(0), Decimal(-17), try #require(Decimal(string: "12345678901234567890.123456789012345678")),
            Decimal.greatestFiniteMagnitude, -Decimal.greatestFiniteMagnitude, Decimal.leastNonzeroMagnitude)
        #expect(try restored(archived(Decimal.nan), as: Decimal.self).isNaN)
    }

    @Test("enums and option sets by their raw values, records in records")
    func own() throws {
        for filter in Filter.allCases { try check(filter) }
        for level in Level.allCases { try check(level) }
        try check(Options(rawValue: 5), [])
        try check(
            Person(name: "Ann", age: 3, friends: [Person(name: "Bo"), Person(name: "Cy", friends: [Person(name: "")])]))
    }

    @Test("equal sets and dictionaries give equal bytes, whatever order they have inside")
    func canonical() throws {
        let words = (0..<200).map { "word \($0)" }
        var (forward, backward) = (Set<String>(minimumCapacity: 1_000), Set<String>())
        for word in words { forward.insert(word) }
        for word in words.reversed() { backward.insert(word) }
        #expect(try archived(forward) == archived(backward))
        let pairs = words.map { ($0, $0.count) }
        var roomy = [String: Int](minimumCapacity: 3_000)
        for (key, value) in pairs { roomy[key] = value }
        #expect(try archived(roomy) == archived(Dictionary(pairs.reversed()) { first, _ in first }))
    }

    @Test("shapes tell types apart")
    func shapes() {
        let shapes = [
            Int.stateShape, Int8.stateShape, UInt64.stateShape, Bool.stateShape, Double.stateShape, String.stateShape,
            Int?.stateShape, [Int].stateShape, Set<Int>.stateShape, [Int: Int].stateShape, Range<Int>.stateShape,
            ClosedRange<Int>.stateShape, Date.stateShape, Duration.stateShape, UUID.stateShape, URL.stateShape,
            Decimal.stateShape, Data.stateShape, Filter.stateShape, Level.stateShape, Todo.stateShape,
            [Int?].stateShape,
        ]
        #expect(Set(shapes).count == shapes.count)
        #expect([String: [Int?]].stateShape == "[string:[int?]]")
    }
}
