import Testing

@testable import TetraHTML

@Suite("Text in text")
struct TextSearchTests {
    @Test("is found exactly where it stands, for all texts of two letters up to eight long")
    func exhaustive() {
        let texts = (0...8).flatMap { length in
            (0..<(1 << length)).map { bits in String((0..<length).map { bits >> $0 & 1 == 0 ? "a" : "b" }) }
        }
        for text in texts {
            for part in texts where part.utf8.count <= 4 {
                let bytes = Array(text.utf8)
                let stands = bytes.indices.contains { bytes[$0...].starts(with: part.utf8) } || part.isEmpty
                #expect(ClientText.contains(text, part) == stands, "\(part) in \(text)")
            }
        }
    }

    @Test("is looked for in time however the page chose both", .timeLimit(.minutes(1)))
    func hostile() {
        let text = String(repeating: "a", count: 250_000)
        #expect(!ClientText.contains(text, String(repeating: "a", count: 125_000) + "b"))
        #expect(ClientText.contains(text + "b", String(repeating: "a", count: 125_000) + "b"))
    }
}
