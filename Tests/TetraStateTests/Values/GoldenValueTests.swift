import Foundation
import Testing

@testable import TetraState

#if Collections
    import BitCollections
    import DequeModule
    import HashTreeCollections
    import HeapModule
    import OrderedCollections
#endif
#if BigInt
    import BigInt
#endif
#if Numerics
    import ComplexModule
#endif
#if System
    import SystemPackage
#endif

/// Bytes written down once: each must be read for ever, and is what is written today.
@Suite("The bytes of each type")
struct GoldenValueTests {
    private typealias Outcome = Result<[Int?], StandardValueTests.Failure>

    private func golden<Value: StateCodable>(
        _ bytes: String, _ value: Value, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let written = try wire(value).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(written == bytes, sourceLocation: sourceLocation)
        let back: Value = try restored(forged(hex(bytes)))
        let isSame = (back as? any Equatable).map { isEqual($0, value) } ?? true
        #expect(isSame, sourceLocation: sourceLocation)
        #expect(try wire(back) == hex(bytes), sourceLocation: sourceLocation)
    }

    private func isEqual<Value: Equatable>(_ value: Value, _ other: Any) -> Bool { other as? Value == value }

    @Test("the standard library")
    func standard() throws {
        try golden("1f7fffffffffffffff", Int.max)
        try golden("62c3a9", Character("é"))
        try golden("1cdf", Unicode.Scalar("ß"))
        try golden("83e43dcccccde47f800000e480000000", [Float(0.1), .infinity, -0.0])
        try golden("82011d012c", ContiguousArray([1, 300]))
        try golden("816162", ["a", "b"][1...])
        try golden("4107", CollectionOfOne(UInt8(7)))
        try golden("80", EmptyCollection<Int>())
        try golden("83010203", [1, 2, 3].reversed() as ReversedCollection<[Int]>)
        try golden("82036178", repeatElement("x", count: 3))
        try golden("82e18201e2", Outcome.success([1, nil]))
        try golden("82e064676f6e65", Outcome.failure(.gone))
        try golden("a3616201616102616203", ["b": 1, "a": 2, "b": 3] as KeyValuePairs)
        try golden("83000a03", stride(from: 0, to: 10, by: 3))
        try golden("83e43fc0000000e4bf000000", stride(from: 1.5, through: 0, by: -0.5))
        try golden("8261616162", Set(["b", "a"]))
        try golden("a2016161026162", [2: "b", 1: "a"])
        try golden("82221d012c", -3..<300)
        try golden("82e43f000000e43fc00000", 0.5...1.5)
        try golden("03", 3...)
        try golden("04", ...4)
        try golden("05", ..<5)
        try golden("82003f00038d7ea4c67fff", Duration.milliseconds(-1))
        #if !((os(macOS) || targetEnvironment(macCatalyst)) && arch(x86_64))
            try golden("e43dccc000", Float16(0.1))
        #endif
        #if (arch(x86_64) || arch(i386)) && !os(Windows) && !os(Android)
            try golden("4a3ffd2aaaaaaaaaaaaaab", Float80(1) / 3)
        #endif
    }

    @Test("Foundation")
    func foundation() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.locale = Locale(identifier: "de_AT")
        calendar.timeZone = .gmt
        try golden("e53fb999999999999a", Date(timeIntervalSinceReferenceDate: 0.1))
        try golden("821c3ce43f000000", DateInterval(start: Date(timeIntervalSinceReferenceDate: 60), duration: 0.5))
        try golden("6d4575726f70652f4265726c696e", try #require(TimeZone(identifier: "Europe/Berlin")))
        try golden("1d0e4d", try #require(TimeZone(secondsFromGMT: 3661)))
        try golden("e1", TimeZone.autoupdatingCurrent)
        try golden("6564655f4154", Locale(identifier: "de_AT"))
        try golden("e1", Locale.autoupdatingCurrent)
        try golden("856769736f383630316564655f415463474d540204", calendar)
        try golden("e1", Calendar.autoupdatingCurrent)
        try golden(
            "c5d4ad0136b31d07ea0e240b88df15697205",
            DateComponents(era: 1, year: 2026, month: 11, day: 21, nanosecond: 5))
        try golden("82e43fc000006d6c656e6774682e6d6574657273", Measurement(value: 1.5, unit: UnitLength.meters))
        try golden("8301201d012c", IndexPath(indexes: [1, -1, 300]))
        try golden("8400030601", IndexSet([0, 1, 2, 9]))
        try golden("e53fb999999999999a", CGFloat(0.1))
        try golden("652d31322e35", try #require(Decimal(string: "-12.50")))
        try golden(
            "50000102030405060708090a0b0c0d0e0f", UUID(uuid: (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)))
        try golden(
            "8261636a68747470733a2f2f612f", try #require(URL(string: "c", relativeTo: URL(string: "https://a/"))))
        try golden("43010203", Data([1, 2, 3]))
    }

    #if Collections
        @Test("the trait Collections")
        func ofCollections() throws {
            try golden("a2616201616102", ["b": 1, "a": 2] as OrderedDictionary)
            try golden("8261626161", ["b", "a"] as OrderedSet)
            try golden("820102", [1, 2] as Deque)
            try golden("8261616162", ["b", "a"] as TreeSet)
            try golden("a1616201", ["b": 1] as TreeDictionary)
            try golden("420202", [1, 9] as BitSet)
            try golden("4105", [true, false] as BitArray)
            try golden("83010303", Heap([3, 1, 3]))
        }
    #endif

    #if BigInt
        @Test("the trait BigInt")
        func ofBigInt() throws {
            try golden("26", BigInt(-7))
            try golden("510400000000000000000000000000000000", BigInt(1) << 130)
            try golden("51fc00000000000000000000000000000000", -(BigInt(1) << 130))
            try golden("510100000000000000000000000000000000", BigUInt(1) << 128)
        }
    #endif

    #if Numerics
        @Test("the trait Numerics")
        func ofNumerics() throws {
            try golden("82e53fb999999999999a21", Complex(0.1, -2))
        }
    #endif

    #if System
        @Test("the trait System")
        func ofSystem() throws {
            try golden("642f612f62", FilePath("/a/b"))
            try golden("662e2e2f632064", FilePath("../c d"))
        }
    #endif
}
