import Foundation

@testable import TetraState

#if BigInt
    import BigInt
#endif
#if Collections
    import DequeModule
    import OrderedCollections
#endif
#if Numerics
    import ComplexModule
#endif
#if canImport(System)
    import System
#elseif System
    import SystemPackage
#endif

extension Counterpart {
    static var all: [Counterpart] {
        plain + collections + times + others + ofTraits
    }

    private static let plain = [
        Counterpart("str", "milk"), Counterpart("int", 7), Counterpart("float", 0.1), Counterpart("bool", true),
        Counterpart("bytes", Data([1, 2])), Counterpart("bytearray", [1, 2] as [UInt8]),
        Counterpart("range", 1..<4),
        Counterpart("range", stride(from: 1, to: 10, by: 2)) { $0.elementsEqual($1) },
        Counterpart("type", StateType(Int.self)), Counterpart("NoneType", Int?.none),
        Counterpart("slice", 3...) { $0.lowerBound == $1.lowerBound },
    ]

    private static let collections = [
        Counterpart("list", [1, 2]), Counterpart("dict", ["milk": 1]), Counterpart("set", Set(["milk"])),
        Counterpart("frozenset", Set(["milk"])),
        Counterpart("tuple", StateTuple(1, "milk")) { $0.values == $1.values },
        Counterpart("defaultdict", ["milk": [1, 2]]), Counterpart("Counter", ["milk": 1]),
    ]

    private static let times = [
        Counterpart("datetime", Date(timeIntervalSinceReferenceDate: 60.5)),
        Counterpart("date", DateComponents(year: 2_024, month: 2, day: 29)),
        Counterpart("time", DateComponents(hour: 23, minute: 59, second: 1)),
        Counterpart("timedelta", Duration.milliseconds(-1)),
        Counterpart("timezone", TimeZone(secondsFromGMT: 5_400) ?? .gmt),
    ]

    private static let others = [
        Counterpart("Decimal", Decimal(sign: .minus, exponent: -1, significand: 125)), Counterpart("UUID", UUID()),
        Counterpart("models", Todo(id: 3, title: "milk")),
        Counterpart("models", ModelReference<Todo>(key: 3)),
        Counterpart("query sets", Book.by("Ada", 1843)) { archivesAreEqual($0, $1) },
        Counterpart("types with @register_pickler", Pickled<WordPickler>(Word("milk"))) {
            $0.value.text == $1.value.text
        },
    ]

    private static var ofTraits: [Counterpart] {
        var all: [Counterpart] = []
        #if BigInt
            all.append(Counterpart("int", BigInt(1) << 200))
        #else
            all.append(Counterpart("int", unbuilt: "BigInt"))
        #endif
        #if Numerics
            all.append(Counterpart("complex", Complex(1.5, -2)))
        #else
            all.append(Counterpart("complex", unbuilt: "Complex<Double>"))
        #endif
        #if Collections
            all.append(Counterpart("OrderedDict", ["b": 1, "a": 2] as OrderedDictionary))
            all.append(Counterpart("deque", [1, 2] as Deque))
        #else
            all.append(Counterpart("OrderedDict", unbuilt: "OrderedDictionary<String, Int>"))
            all.append(Counterpart("deque", unbuilt: "Deque<Int>"))
        #endif
        #if System || canImport(System)
            all.append(Counterpart("PurePath, PosixPath, WindowsPath", FilePath("/a/b")))
        #else
            all.append(Counterpart("PurePath, PosixPath, WindowsPath", unbuilt: "FilePath"))
        #endif
        return all
    }

    private static func archivesAreEqual(_ left: some StateCodable, _ right: some StateCodable) -> Bool {
        (try? archived(left)) == (try? archived(right))
    }
}

/// A type that belongs to somebody else.
struct Word: Sendable {
    let text: String

    init(_ text: String) { self.text = text }
}

enum WordPickler: StatePickler {
    static let stateName = "Word"

    static func pickle(_ value: Word, into encoder: inout StateEncoder) throws(StateError) {
        encoder.text(value.text)
    }

    static func unpickle(from decoder: inout StateDecoder) throws(StateError) -> Word { Word(try decoder.text()) }
}
