import Foundation
import TetraHTML

/// The types that JSON is read as.
enum PageValueSubjects {
    static let all: [any PageValueSubject] = [
        Subject(true, false),
        Subject(0, -1, Int.min, Int.max, 1 << 53),
        Subject(Int8.min, 127),
        Subject(UInt16.max),
        Subject(Int64.min),
        Subject(UInt64.max, 1 << 53),
        Subject(0.1, -0.0, 1e300, Double.nan, -.infinity),
        Subject(Float(0.1), .greatestFiniteMagnitude),
        Subject("", "héllo \u{1F600}\u{2028}</script>\"\\\u{0}"),
        Subject(Date(timeIntervalSinceReferenceDate: 0.25), Date(timeIntervalSince1970: -62_135_596_800)),
        Subject(Data([0, 1, 0xFF]), Data()),
        Subject(Decimal(string: "-12.50") ?? 0, Decimal(sign: .minus, exponent: -90, significand: 7)),
        Subject(UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))),
        Subject(URL(filePath: "/tmp"), multiple: 1_024),
        Subject(Filter.open),
        Subject(Int?.none, 3),
        Subject([1, 2, 3], []),
        Subject(["a", nil]),
        Subject([[0.5], []]),
        Subject(Set(["a", "b"]), []),
        Subject(Set([0.5, -1])),
        Subject(["a": 1, "": 2]),
        Subject(["a": [Filter.all]]),
        Subject(["a": ["b": ["c": Date?.none]]]),
        Subject([URL(filePath: "/a")], multiple: 1_024),
        Subject([Data([1])], [Data()]),
        Subject(JSONValue.array([.null, .number(1), .object(["a": .string("b")])])),
    ]
}

enum Filter: String, PageValue { case all, open, done }
