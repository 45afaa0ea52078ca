import Testing

@testable import TetraHTML

@Suite("The JSON reader")
struct JSONReaderTests {
    private func code(_ bytes: [UInt8], limits: JSONLimits = .default) -> JSONError.Code? {
        do throws(JSONError) {
            _ = try JSONReader.read(bytes, limits: limits)
            return nil
        } catch {
            return error.code
        }
    }

    private func code(_ text: String, limits: JSONLimits = .default) -> JSONError.Code? {
        code(Array(text.utf8), limits: limits)
    }

    private static let sample =
        #"{"a":[1,-2.5e+3,true,false,null,"x\u00e9\ud83d\ude00\n\"\\\/\b\f\r\t"],"ä":{"b":[]},"":{}}"#

    @Test("values of all kinds are read")
    func all() throws {
        let value = try JSONReader.read(" \t\r\n" + Self.sample + " ")
        #expect(
            value == [
                "a": [1, -2500, true, false, nil, "x\u{E9}\u{1F600}\n\"\\/\u{8}\u{C}\r\t"], "ä": ["b": []], "": [:],
            ])
        #expect(try JSONReader.read("0") == 0)
        #expect(try JSONReader.read("-0") == 0)
        #expect(try JSONReader.read(#""""#) == "")
        #expect(try JSONReader.read("[[],[[]],{}]") == [[], [[]], [:]])
    }

    @Test("the text cut off at any byte is refused")
    func truncated() throws {
        let bytes = Array(Self.sample.utf8)
        for count in 0..<bytes.count { #expect(code(Array(bytes[..<count])) != nil, "\(count)") }
        #expect(code(bytes) == nil)
    }

    @Test("any byte changed to any other never traps, and what is still read can be written and read again")
    func mutated() throws {
        let bytes = Array(Self.sample.utf8)
        for index in bytes.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = bytes
                changed[index] = byte
                guard let value = try? JSONReader.read(changed) else { continue }
                #expect(try JSONReader.read(JSONWriter.write(value)) == value)
            }
        }
    }

    @Test(
        "what is not JSON is refused",
        arguments: [
            "", " ", "nul", "nulll", "True", "'a'", "[1,]", "[,1]", "[1 2]", "[", "]", "{", "}", "{\"a\"}", "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}", "{1:1}", "{\"a\" 1}", "{,}", "01", "-", "+1", "1.", ".5", "1e", "1e+", "--1", "0x10", "1_000",
            "NaN", "Infinity",
            "-Infinity", "1 1", "[] []", "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\", "\"a\nb\"", "\"a\u{0}b\"",
            "\"\t\"", "/**/1",
            "// x\n1", "\u{FEFF}1", "\u{A0}1", "1\u{0}", "[1", "[\"a", "tru", "falsee", "\"\\u\"", "-01", "00", "1.e5",
            "{\"a\":1,,\"b\":2}",
        ])
    func malformed(_ text: String) {
        #expect(code(text) == .malformed)
    }

    @Test(
        "a name that is there twice is refused, also in another spelling",
        arguments: [
            #"{"a":1,"a":1}"#, #"{"a":1,"\u0061":2}"#, #"[{"x":{"b":1,"c":2,"b":3}}]"#, #"{"":1,"":2}"#,
            "{\"é\":1,\"e\u{301}\":2}",
        ])
    func duplicates(_ text: String) {
        #expect(code(text) == .duplicateKey)
    }

    @Test(
        "bytes that are not UTF-8 are refused",
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3, 0x28],
        ] as [[UInt8]])
    func badText(_ bytes: [UInt8]) {
        #expect(code([0x22] + bytes + [0x22]) == .invalidText)
        #expect(code([0x7B, 0x22] + bytes + Array(#"":1}"#.utf8)) == .invalidText)
        #expect(code(Array(#""\n"#.utf8) + bytes + [0x22]) == .invalidText)
    }

    @Test(
        "half of a surrogate pair is refused",
        arguments: [
            #""\ud800""#, #""\udc00""#, #""\ud800\u0041""#, #""\ud800x""#, #""\udbff\udbff""#, #""\ude00\ud83d""#,
            #""\ud800\n""#,
        ])
    func surrogates(_ text: String) {
        #expect(code(text) == .invalidText)
    }

    @Test("nesting is read up to the limit and refused beyond it")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        func objects(_ depth: Int) -> String {
            String(repeating: #"{"a":"#, count: depth) + "1" + String(repeating: "}", count: depth)
        }
        #expect(code(nested(64)) == nil)
        #expect(code(nested(65)) == .tooLarge)
        #expect(code(objects(64)) == nil)
        #expect(code(objects(65)) == .tooLarge)
        #expect(code(String(repeating: "[", count: 1_000_000)) == .tooLarge)
        #expect(code(String(repeating: "[{\"a\":", count: 100_000)) == .tooLarge)
        #expect(code("[" + Array(repeating: nested(63), count: 3).joined(separator: ",") + "]") == nil)
    }

    @Test("length, number of values and length of strings are limited")
    func limits() {
        let limits = JSONLimits(bytes: 30, depth: 4, values: 5, stringBytes: 6)
        #expect(code("[1,2,3,4]", limits: limits) == nil)
        #expect(code("[1,2,3,4,5]", limits: limits) == .tooLarge)
        #expect(code(#"{"a":1,"b":2}"#, limits: limits) == nil)
        #expect(code(#""123456""#, limits: limits) == nil)
        #expect(code(#""1234567""#, limits: limits) == .tooLarge)
        #expect(code(#""12\n4567""#, limits: limits) == .tooLarge)
        #expect(code(#"{"1234567":1}"#, limits: limits) == .tooLarge)
        #expect(code(String(repeating: " ", count: 30) + "1", limits: limits) == .tooLarge)
        #expect(code(String(repeating: " ", count: 29) + "1", limits: limits) == nil)
    }

    @Test(
        "numbers are read to the nearest double",
        arguments: [
            ("1", 1), ("-1", -1), ("123456789012345", 123456789012345), ("9007199254740993", 9007199254740992),
            ("1e3", 1000),
            ("1E-2", 0.01), ("0.1", 0.1), ("5e-324", .leastNonzeroMagnitude), ("1e-400", 0),
            ("1.7976931348623157e308", 1.7976931348623157e308),
            ("18446744073709551616", 18446744073709551616), ("0e0", 0), ("-0.0", 0), ("1.0", 1),
            ("0.30000000000000004", 0.30000000000000004),
        ] as [(String, Double)])
    func numbers(_ text: String, _ value: Double) throws {
        #expect(try JSONReader.read(text) == .number(value))
    }

    @Test("numbers too large or too long are refused")
    func hugeNumbers() {
        #expect(code("1e309") == .numberOutOfRange)
        #expect(code("-1e999999999999") == .numberOutOfRange)
        #expect(code("1" + String(repeating: "0", count: 400)) == .numberOutOfRange)
        #expect(code("1" + String(repeating: "0", count: 500_000)) == .tooLarge)
        #expect(code("0." + String(repeating: "1", count: 500_000)) == .tooLarge)
        #expect(code("1e" + String(repeating: "9", count: 500_000)) == .tooLarge)
        #expect(code("0." + String(repeating: "0", count: 300) + "1") == nil)
    }

    @Test("an error never quotes the text")
    func errors() {
        do throws(JSONError) {
            _ = try JSONReader.read(#"{"password":"secret","password":"secret"}"#)
            Issue.record("read")
        } catch {
            #expect(!error.description.contains("password") && !error.description.contains("secret"))
        }
    }
}
