import Foundation

@testable import TetraState

#if Collections
    import BitCollections
    import DequeModule
    import HashTreeCollections
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

/// Samplers of all types, and random nestings of them.
enum Samplers {
    static var leaves: [any Sampler] { ofLibraries + ofTraits }

    private static var ofLibraries: [any Sampler] {
        [
            integer(Int.self), integer(UInt8.self), integer(Int128.self), integer(UInt128.self), doubles, floats,
            plain(["", "a", "é", "e\u{301}", "\0\"<&", String(repeating: "long ", count: 9)]) {
                $0.utf8.elementsEqual($1.utf8)
            },
            plain(["x", "👩‍👩‍👧", "\r\n"] as [Character]), plain(["x", "\u{10FFFF}"] as [Unicode.Scalar]),
            plain([true, false]), plain([[], [0], [1, 255]] as [[UInt8]]), plain([Data(), Data([0, 1, 2])]),
            plain([Duration.zero, .milliseconds(-1), .seconds(3)]),
            plain([UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))]),
            plain(dates), plain(["0", "-1.5", "NaN"].compactMap { Decimal(string: $0) }),
            plain(["../up", "https://example.org/ü"].compactMap { URL(string: $0) }),
            plain([0..<0, -3..<300]), plain([0.0...0.1, -1e300...Double.infinity]),
            plain([Set(["a", "b"]), []]), bytewise([Set([Double.nan, 1, -0.0]), []]),
            bytewise([["b": 1, "a": 2, "b": 3], [:]] as [KeyValuePairs<String, Int>]),
            bytewise([stride(from: 0, to: 10, by: 3), stride(from: 9, to: 0, by: -1)]),
            bytewise([stride(from: 0.5, through: 1, by: 0.1)]), bytewise([repeatElement("x", count: 3)]),
            bytewise([CollectionOfOne(5)]), plain([[1, 2, 3][1...]]), plain([ContiguousArray([1.5])]),
            plain(["GMT", "Europe/Berlin"].compactMap { TimeZone(identifier: $0) } + [.autoupdatingCurrent]),
            plain([Locale(identifier: "de_AT"), .autoupdatingCurrent]),
            plain([Calendar(identifier: .hebrew), .autoupdatingCurrent]),
            plain([DateInterval(start: .distantPast, duration: 3)]),
            plain([
                DateComponents(), DateComponents(calendar: Calendar(identifier: .iso8601), year: 2_026, nanosecond: 1),
            ]),
            plain([Measurement(value: 0.1, unit: UnitLength.meters)]),
            plain([IndexPath(indexes: [1, -2]), IndexPath()]),
            plain([IndexSet([1, 2, 9]), IndexSet()]),
        ]
    }

    /// Those of the packages that are there by trait.
    private static var ofTraits: [any Sampler] {
        var samplers: [any Sampler] = []
        #if Collections
            samplers += [
                plain([["b": 1, "a": 2] as OrderedDictionary<String, Int>]), plain([["b", "a"] as OrderedSet<String>]),
                plain([[1, 2] as Deque<Int>]), plain([["b", "a"] as TreeSet<String>, []]),
                plain([["b": 1] as TreeDictionary<String, Int>]), plain([[1, 9] as BitSet, []]),
                plain([[true, false] as BitArray, []]),
            ]
        #endif
        #if BigInt
            samplers += [plain([BigInt(1) << 200, -(BigInt(1) << 127), -7]), plain([BigUInt(1) << 128, 0])]
        #endif
        #if Numerics
            samplers.append(plain([Complex(0.1, -2)]))
        #endif
        #if System
            samplers.append(plain([FilePath("/a/b"), FilePath()]))
        #endif
        return samplers
    }

    private static let dates = [0, 0.1, -1e10].map { Date(timeIntervalSinceReferenceDate: $0) }

    /// A random nesting of collections, optionals and results around a random leaf.
    static func random(depth: Int, _ random: inout SeededGenerator) -> any Sampler {
        var sampler = leaves[Int.random(in: 0..<leaves.count, using: &random)]
        for _ in 0..<Int.random(in: 0...depth, using: &random) {
            sampler = wrap(sampler, kind: Int.random(in: 0..<4, using: &random))
        }
        return sampler
    }

    private static func wrap(_ sampler: some Sampler, kind: Int) -> any Sampler {
        switch kind {
        case 0: ArraySampler(element: sampler)
        case 1: OptionalSampler(wrapped: sampler)
        case 2: DictionarySampler(element: sampler)
        default: ResultSampler(success: sampler)
        }
    }

    static func integer<Value: FixedWidthInteger & StateCodable>(_ type: Value.Type) -> LeafSampler<Value> {
        LeafSampler(
            make: {
                Value.random(in: .min ... .max, using: &$0) >> Value(Int.random(in: 0..<Value.bitWidth, using: &$0))
            },
            shrink: { value in value == 0 ? [] : [0, value / 2, value > 0 ? value - 1 : value + 1] },
            same: { $0 == $1 })
    }

    private static var doubles: LeafSampler<Double> {
        LeafSampler(
            make: { Double(bitPattern: $0.next()) }, shrink: { $0.bitPattern == 0 ? [] : [0] },
            same: { $0.bitPattern == $1.bitPattern })
    }

    private static var floats: LeafSampler<Float> {
        LeafSampler(
            make: { Float(bitPattern: UInt32(truncatingIfNeeded: $0.next())) },
            shrink: { $0.bitPattern == 0 ? [] : [0] },
            same: { $0.bitPattern == $1.bitPattern })
    }

    private static func plain<Value: StateCodable & Equatable>(_ values: [Value]) -> LeafSampler<Value> {
        plain(values) { $0 == $1 || ($0 != $0 && $1 != $1) }
    }

    private static func plain<Value: StateCodable>(
        _ values: [Value], same: @escaping (Value, Value) -> Bool
    ) -> LeafSampler<Value> {
        LeafSampler(make: { values[Int.random(in: values.indices, using: &$0)] }, same: same)
    }

    /// For types without equality of their own, or with numbers that equal nothing.
    private static func bytewise<Value: StateCodable & Sequence>(_ values: [Value]) -> LeafSampler<Value> {
        plain(values) { "\($0.map { "\($0)" }.sorted())" == "\($1.map { "\($0)" }.sorted())" }
    }
}
