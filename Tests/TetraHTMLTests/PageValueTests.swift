import Foundation
import Testing

@testable import TetraHTML

enum Colour: String, PageValue, CaseIterable { case red, green }
enum Level: Int, PageValue { case low = 1, high = 2 }

@Suite("Page values")
struct PageValueTests {
    private func roundTrip<Value: PageValue & Equatable>(
        _ value: Value, _ json: String, source: SourceLocation = #_sourceLocation
    ) throws {
        let bytes = JSONWriter.write(value.pageValue)
        #expect(String(decoding: bytes, as: UTF8.self) == json, sourceLocation: source)
        #expect(try Value(pageValue: try JSONReader.read(bytes)) == value, sourceLocation: source)
    }

    @Test("numbers and texts")
    func simple() throws {
        try roundTrip(true, "true")
        try roundTrip(5, "5")
        try roundTrip(Int8.min, "-128")
        try roundTrip(UInt16.max, "65535")
        try roundTrip(9_007_199_254_740_992, "9007199254740992")
        try roundTrip(9_007_199_254_740_993, #""9007199254740993""#)
        try roundTrip(Int64.min, #""-9223372036854775808""#)
        try roundTrip(UInt64.max, #""18446744073709551615""#)
        try roundTrip(1.5, "1.5")
        try roundTrip(Double.infinity, #""Infinity""#)
        try roundTrip(-Double.infinity, #""-Infinity""#)
        #expect(Double.nan.pageValue == "NaN")
        #expect(try Double(pageValue: "NaN").isNaN)
        try roundTrip(Float(0.1), "0.1")
        try roundTrip(Float.greatestFiniteMagnitude, "3.4028235e+38")
        try roundTrip("aé\u{1F600}", "\"aé\u{1F600}\"")
        try roundTrip(Colour.green, #""green""#)
        try roundTrip(Level.high, "2")
    }

    @Test("collections")
    func collections() throws {
        try roundTrip([1, 2, 3], "[1,2,3]")
        try roundTrip([[String]](), "[]")
        try roundTrip(Set(["b", "a", "c"]), #"["a","b","c"]"#)
        try roundTrip(["b": 1, "a": 2], #"{"a":2,"b":1}"#)
        try roundTrip(Optional(5), "5")
        try roundTrip(Int?.none, "null")
        try roundTrip([1, nil, 3] as [Int?], "[1,null,3]")
        try roundTrip(["a": [Colour.red], "b": []], #"{"a":["red"],"b":[]}"#)
        try roundTrip(JSONValue.array([1, nil]), "[1,null]")
    }

    @Test("types of Foundation")
    func foundation() throws {
        try roundTrip(Date(timeIntervalSince1970: 0), #""1970-01-01T00:00:00.000000000Z""#)
        try roundTrip(Date(timeIntervalSince1970: 951_782_400), #""2000-02-29T00:00:00.000000000Z""#)
        try roundTrip(Date(timeIntervalSince1970: -0.5), #""1969-12-31T23:59:59.500000000Z""#)
        try roundTrip(Date(timeIntervalSince1970: 253_402_300_799), #""9999-12-31T23:59:59.000000000Z""#)
        try roundTrip(Date(timeIntervalSince1970: -62_135_596_800), #""0001-01-01T00:00:00.000000000Z""#)
        #expect(Date.distantFuture.pageValue != .null && Date(timeIntervalSince1970: 1e15).pageValue == .null)
        #expect(
            Date(timeIntervalSince1970: .nan).pageValue == .null
                && Date(timeIntervalSince1970: .infinity).pageValue == .null)
        try roundTrip(Data([0, 255, 1]), #""AP8B""#)
        try roundTrip(Data(), #""""#)
        try roundTrip(Decimal(string: "12345678901234567890.123")!, #""12345678901234567890.123""#)
        try roundTrip(Decimal(-5), #""-5""#)
        try roundTrip(
            UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F")!, #""e621e1f8-c36c-495a-93fc-0c247a3e6e5f""#)
        try roundTrip(URL(string: "https://example.com/?a=b")!, #""https://example.com/?a=b""#)
    }

    @Test("dates keep their instant to the last bit")
    func dates() throws {
        var bits: UInt64 = 42
        for _ in 0..<5_000 {
            bits = bits &* 6_364_136_223_846_793_005 &+ 1
            let date = Date(
                timeIntervalSinceReferenceDate: Double(Int64(bitPattern: bits) % 40_000_000_000_000) / 1000 - 1e10)
            guard abs(date.timeIntervalSinceReferenceDate) > 1e6, date.pageValue != .null else { continue }
            #expect(try Date(pageValue: date.pageValue) == date)
        }
    }

    @Test(
        "dates are read with any offset and up to nine digits",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01t01:00:00.5+01:00", 0.5), ("1969-12-31T23:00:00-01:00", 0),
            ("2026-01-31T12:00:00.123456789z", 1_769_860_800.123456789),
        ] as [(String, Double)])
    func offsets(_ text: String, _ seconds: Double) throws {
        #expect(abs(try Date(pageValue: .string(text)).timeIntervalSince1970 - seconds) < 1e-6)
    }

    @Test(
        "what is not a date is refused",
        arguments: [
            "", "2026", "2026-01-31", "2026-01-31T12:00:00", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-01-00T00:00:00Z", "2026-01-32T00:00:00Z", "2026-01-31T24:00:00Z", "2026-01-31T12:60:00Z",
            "2026-01-31T12:00:60Z",
            "2026-01-31T12:00:00.Z", "2026-01-31T12:00:00.1234567890Z", "2026-01-31T12:00:00+24:00",
            "2026-01-31T12:00:00+1:00",
            "2026-01-31T12:00:00+01:60", "2026-01-31 12:00:00Z", " 2026-01-31T12:00:00Z", "2026-01-31T12:00:00Zx",
            "0000-01-01T00:00:00Z",
            "９９99-01-01T00:00:00Z", "9999-12-31T23:59:59-00:01", "0001-01-01T00:00:00+00:01", "2026-01-31T12:00:00,5Z",
            "1900-02-29T00:00:00Z",
        ])
    func notDates(_ text: String) {
        #expect(throws: PageValueError.self) { try Date(pageValue: .string(text)) }
    }

    private static let samples: [String: JSONValue] = [
        "null": nil, "true": true, "zero": 0, "one": 1, "fraction": 1.5, "negative": -1, "300": 300, "large": 1e300,
        "2^53+2": 9_007_199_254_740_994,
        "empty": "", "digits": "1", "zeros": "01", "plus": "+1", "minus zero": "-0", "space": " 1", "spelt": "one",
        "red": "red", "array": [],
        "ones": [1, 1], "object": [:], "member": ["a": 1], "huge": "99999999999999999999", "arabic": "١",
        "exponent": "1e2",
    ]

    private func accepted<Value: PageValue>(_ type: Value.Type) -> Set<String> {
        Set(Self.samples.filter { (try? Value(pageValue: $0.value)) != nil }.keys)
    }

    @Test("each type takes what is of it and refuses all else")
    func wrongTypes() {
        #expect(accepted(Bool.self) == ["true"])
        #expect(accepted(Int.self) == ["zero", "one", "negative", "300"])
        #expect(accepted(Int64.self) == ["zero", "one", "negative", "300"])
        #expect(accepted(UInt.self) == ["zero", "one", "300"])
        #expect(accepted(Int8.self) == ["zero", "one", "negative"])
        #expect(accepted(UInt8.self) == ["zero", "one"])
        #expect(accepted(Double.self) == ["zero", "one", "fraction", "negative", "300", "large", "2^53+2"])
        #expect(accepted(Float.self) == ["zero", "one", "fraction", "negative", "300", "2^53+2"])
        #expect(
            accepted(String.self) == [
                "empty", "digits", "zeros", "plus", "minus zero", "space", "spelt", "red", "huge", "arabic", "exponent",
            ])
        #expect(accepted(Colour.self) == ["red"])
        #expect(accepted(Level.self) == ["one"])
        #expect(accepted(Optional<Bool>.self) == ["null", "true"])
        #expect(accepted([Int].self) == ["array", "ones"])
        #expect(accepted(Set<Int>.self) == ["array"])
        #expect(accepted([String: Int].self) == ["object", "member"])
        #expect(accepted([String].self) == ["array"])
        #expect(accepted(Date.self).isEmpty)
        #expect(accepted(Data.self) == ["empty", "huge"])
        #expect(accepted(Decimal.self) == ["digits", "zeros", "minus zero", "huge"])
        #expect(accepted(UUID.self).isEmpty)
    }

    @Test("a whole number has one spelling: a number, and digits as text beyond ±2⁵³ alone")
    func spelling() throws {
        #expect(try Int(pageValue: "9007199254740993") == 9_007_199_254_740_993)
        #expect(try Int(pageValue: 9_007_199_254_740_992) == 9_007_199_254_740_992)
        for text in [
            "9007199254740992", "5", "+9007199254740993", "09007199254740993", "9007199254740993.0",
            "9223372036854775808",
        ] {
            #expect(throws: PageValueError.self) { try Int(pageValue: .string(text)) }
        }
        #expect(throws: PageValueError.self) { try Int(pageValue: .number(0x1p53 + 2)) }
        #expect(throws: PageValueError.self) { try Int32(pageValue: "9007199254740993") }
    }

    @Test(
        "base64 must be the one spelling", arguments: ["AP8", "AP8B=", "AP8B\n", "A", "AP-_", "AQ=", "AR==", " AP8B"])
    func base64(_ text: String) {
        #expect(throws: PageValueError.self) { try Data(pageValue: .string(text)) }
    }

    @Test("an error says where, and never what")
    func errors() {
        func error<Value: PageValue>(_ type: Value.Type, _ json: JSONValue) -> PageValueError? {
            do throws(PageValueError) {
                _ = try Value(pageValue: json)
                return nil
            } catch {
                return error
            }
        }
        #expect(error([String: [Int]].self, ["items": [1, 2, "secret"]])?.path == "items[2]")
        #expect(error([[Bool]].self, [[true], [false, nil]])?.path == "[1][1]")
        #expect(error(Set<Int>.self, [1, 2, 1])?.path == "[2]")
        #expect(error([String: [String: Int]].self, ["a": ["b": "secret"]])?.description.hasPrefix("a.b: ") == true)
        #expect(error(Colour.self, "secret")?.description.contains("secret") == false)
        #expect(error(Int.self, "secret")?.description.contains("secret") == false)
        #expect(error(Int.self, true)?.message == "Expected a whole number, found a boolean.")
    }
}
