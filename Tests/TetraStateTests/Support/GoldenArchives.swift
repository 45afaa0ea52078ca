import Foundation

@testable import TetraState

extension GoldenArchive {
    static var all: [GoldenArchive] {
        [
            GoldenArchive("nothing"),
            GoldenArchive("a counter", Golden("count", 5)),
            GoldenArchive("a to-do", Golden("todo", Todo(id: 1_234_567, title: "milk")), Golden("draft", String?.none)),
            GoldenArchive(
                "models", Golden("todos", [Todo(id: 3, title: ""), Todo(id: 1_234_567, title: "")]),
                Golden("author", Author(name: "Ada")), Golden("first", Todo?.some(Todo(id: 3, title: "")))),
            integers, floats, plain, unordered, builtIn, alike,
            GoldenArchive(
                "cases", Golden("first", Step.idle), Golden("second", Step.moved(-3)),
                Golden("third", Step.swapped(from: 1, to: 2))),
            GoldenArchive("a second version", Golden("price", Price(cents: 250))),
            GoldenArchive("a ring", Golden("link", Link.ring("one", "two", "three"))),
            dynamic, queries, rare,
            GoldenArchive("padded", paddedTo: 64, Golden("title", "milk")),
            thirty, long,
        ]
    }

    private static let integers = GoldenArchive(
        "integers", Golden("zero", 0), Golden("n27", 27), Golden("n28", 28), Golden("n255", 255), Golden("n256", 256),
        Golden("n65535", 65_535), Golden("n65536", 65_536), Golden("n4294967295", 4_294_967_295),
        Golden("n4294967296", 4_294_967_296), Golden("most64", UInt64.max), Golden("over64", UInt128(UInt64.max) + 1),
        Golden("most128", UInt128.max), Golden("minus1", -1), Golden("minus28", -28), Golden("minus29", -29),
        Golden("least64", Int64.min), Golden("under64", Int128(Int64.min) - 1), Golden("least128", Int128.min))

    private static let floats = GoldenArchive(
        "floating-point numbers", Golden("three", 3.0), Golden("most", 2_147_483_647.0),
        Golden("over", 2_147_483_648.0), Golden("half", 1.5), Golden("tenth", 0.1), Golden("single", Float(0.1)),
        Golden("minusZero", -0.0))

    private static let plain = GoldenArchive(
        "plain values", Golden("yes", true), Golden("no", false), Golden("empty", ""), Golden("accent", "hé"),
        Golden("bytes", [0, 255] as [UInt8]), Golden("list", [1, -1]), Golden("none", Int?.none),
        Golden("some", Int?.some(7)), Golden("twice", Int??.some(.none)), Golden("thrice", Int???.some(.some(.none))),
        Golden("tuple", StateTuple(1, "one", true)), Golden("void", StateTuple()))

    private static let unordered = GoldenArchive(
        "sets and dictionaries", Golden("numbers", Set([300, 2, -1, 28])), Golden("texts", Set(["b", "aa", "a"])),
        Golden("prices", ["tea": 3, "milk": 1, "jam": 300]), Golden("nested", [2: Set([9, 8]), 1: Set([7, 6])]))

    private static let builtIn = GoldenArchive(
        "built-in types", Golden("character", Character("é")), Golden("substring", "milk"[...]),
        Golden("data", Data([1, 2])), Golden("date", Date(timeIntervalSinceReferenceDate: 60.5)),
        Golden("uuid", UUID(uuid: (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))),
        Golden("url", URL(string: "https://example.org/a")),
        Golden("relative", URL(string: "b", relativeTo: URL(string: "https://example.org/a/"))),
        Golden("decimal", Decimal(string: "-12.50")), Golden("seconds", Duration.seconds(90)),
        Golden("millisecond", Duration.milliseconds(-1)), Golden("range", 1..<4), Golden("closed", 1...4),
        Golden("from", 1...), Golden("through", ...4), Golden("upTo", ..<4), Golden("filter", Filter.open),
        Golden("options", Options(rawValue: 5)))

    private static let alike = GoldenArchive(
        "what is alike",
        Golden(
            "people",
            [
                Person(name: "Ada", age: 36, friends: [Person(name: "Mary"), Person(name: "Charles", age: 41)]),
                Person(name: "Mary", age: 68), Person(name: "Charles", friends: [Person(name: "Ada")]),
            ]),
        Golden("names", ["Ada", "Mary", "Charles", "Babbage", "Charles"]))

    private static var dynamic: GoldenArchive {
        GoldenArchive(
            "dynamic values", Golden("number", AnyState(5)), Golden("text", AnyState("five")),
            Golden("list", AnyState([1, 2])), Golden("several", [AnyState(true), AnyState(["a": Int?.none])]),
            Golden("model", AnyState(Todo(id: 3, title: ""))), Golden("key", [AnyHashable("a"): 1]),
            Golden("type", StateType(Todo.self)), Golden("types", [StateType(Int.self), StateType([Int].self)]))
    }

    private static let queries = GoldenArchive(
        "queries", Golden("lazy", ModelReference<Todo>(key: 7)),
        Golden("statement", StateQuery<Book>(QueryStatement("SELECT ?", [1, 2.0, nil, "x", .blob([0])]))),
        Golden("named", Book.by("Ada", 1843)), Golden("all", Book.all()))

    private static let rare = GoldenArchive(
        "rarer values", Golden("postage", Postage(cents: 85, note: nil)),
        Golden("day", DateComponents(year: 2_024, month: 2, day: 29)),
        Golden("pairs", ["b": 1, "a": 2, "b": 3] as KeyValuePairs), Golden("steps", stride(from: 1, to: 10, by: 3)),
        Golden("dashes", repeatElement("-", count: 80)), Golden("scalar", Unicode.Scalar("ß")))

    private static let long = GoldenArchive(
        "long lists", Golden("numbers", (0..<20).map { $0 * 1_000 }), Golden("signed", (-8..<8).map { $0 * 100 }),
        Golden("large", [UInt64](repeating: .max, count: 16)), Golden("short", (0..<15).map { $0 * 1_000 }),
        Golden("todos", (1_000..<1_020).map { Todo(id: $0, title: "") }),
        Golden("people", (0..<16).map { Person(name: "p\($0)", age: $0 % 3 == 0 ? nil : $0) }),
        Golden("halves", [Set(0..<30), Set(30..<60)]))

    private static let thirty = GoldenArchive(
        name: "thirty properties", properties: (0..<30).map { Golden("p\($0)", $0) })
}
