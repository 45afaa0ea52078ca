import Testing

@testable import TetraTool

@Suite("What a terminal is given")
struct PrintableTests {
    @Test("controls, directions and line ends are escaped")
    func escapes() {
        #expect(Printable.quoted("a\u{1B}[31m\u{202E}\u{2028}\n\t\"\\é") == #""a\u{1B}[31m\u{202E}\u{2028}\n\t\"\\é""#)
        #expect(Printable.text("a\"\u{7}") == #"a"\u{7}"#)
    }

    @Test("long bytes are cut")
    func bytes() {
        #expect(Printable.hexadecimal([0, 0xAB]) == "00ab")
        #expect(Printable.hexadecimal([UInt8](repeating: 1, count: 33)).hasSuffix("0101…"))
    }
}
