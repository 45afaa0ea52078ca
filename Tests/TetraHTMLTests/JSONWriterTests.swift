import Testing

@testable import TetraHTML

@Suite("The JSON writer")
struct JSONWriterTests {
    @Test(
        "what is written may stand in a script and in single quotes, and reads back the same", arguments: Payloads.all)
    func strings(_ payload: String) throws {
        let value: JSONValue = [.string(payload), .object([payload: .string(payload)])]
        let bytes = JSONWriter.write(value)
        #expect(!bytes.contains { "<>&'".utf8.contains($0) || $0 < 0x20 || $0 == 0x7F })
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.unicodeScalars.contains { $0.value == 0x2028 || $0.value == 0x2029 })
        #expect(try JSONReader.read(bytes) == value)
    }

    @Test("members are written in the order of their bytes")
    func order() {
        let bytes = JSONWriter.write(["b": 1, "a": [true, false, nil, 1.5], "ä": [:], "B": []])
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"B":[],"a":[true,false,null,1.5],"b":1,"ä":{}}"#)
    }

    @Test("escapes are the short ones where there are some")
    func escapes() {
        let bytes = JSONWriter.write("\"\\\u{8}\t\n\u{C}\r\u{1}<>&'\u{7F}\u{2028}\u{2029}\u{20AC}\u{202A}")
        let expected = #""\"\\\b\t\n\f\r\u0001\u003c\u003e\u0026\u0027\u007f\u2028\u2029"# + "\u{20AC}\u{202A}\""
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test(
        "what looks like the beginning of a line separator is written as it is",
        arguments: [[0xE2], [0xE2, 0x80], [0xE2, 0x80, 0xAA], [0xE2, 0xE2, 0x80, 0xA8], [0xE2, 0x81, 0xA8]] as [[UInt8]]
    )
    func lineSeparators(_ text: [UInt8]) {
        var writer = JSONWriter()
        writer.string(utf8: text)
        let separator = Array(#"\u2028"#.utf8)
        let expected = text.suffix(3) == [0xE2, 0x80, 0xA8] ? text.dropLast(3) + separator : text
        #expect(writer.bytes == [0x22] + expected + [0x22])
    }

    @Test("JSON that stands alone leaves markup as it is, and reads back the same", arguments: Payloads.all)
    func alone(_ payload: String) throws {
        var writer = JSONWriter(standsInMarkup: false)
        writer.write(.string("<a title='x'>&amp;</a>\u{2028}" + payload))
        #expect(try JSONReader.read(writer.bytes) == .string("<a title='x'>&amp;</a>\u{2028}" + payload))
        #expect(writer.bytes.starts(with: Array("\"<a title='x'>&amp;</a>\u{2028}".utf8)))
    }

    @Test("numbers that are not finite are null")
    func numbers() {
        let bytes = JSONWriter.write([.number(.nan), .number(.infinity), .number(-0.0), 1e21, 0.1])
        #expect(String(decoding: bytes, as: UTF8.self) == "[null,null,0,1e+21,0.1]")
    }

    @Test("every double reads back as itself")
    func doubles() throws {
        var bits: UInt64 = 0x1234_5678_9ABC_DEF1
        for _ in 0..<20_000 {
            bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let number = Double(bitPattern: bits)
            guard number.isFinite else { continue }
            #expect(try JSONReader.read(JSONWriter.write(.number(number))) == .number(number))
        }
    }

    @Test("values are compared as bytes")
    func equality() {
        #expect(JSONValue.string("é") != .string("e\u{301}"))
        #expect(JSONValue.object(["é": 1]) != .object(["e\u{301}": 1]))
        #expect(JSONValue.object(["é": 1]).member("e\u{301}") == nil)
        #expect(JSONValue.array([1]) != .array([1, 2]))
        #expect(JSONValue.null != .bool(false))
    }
}
