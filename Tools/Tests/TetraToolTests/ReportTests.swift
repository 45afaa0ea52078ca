import Foundation
import TetraState
import Testing

@testable import TetraTool

@Suite("What is printed of a state")
struct ReportTests {
    private func report(
        _ bytes: [UInt8], redacts: Bool = false, names: [UInt16: NameIndex.Named]? = nil
    ) throws -> [String] {
        let catalog = try Sample.catalogFile()
        var printer = ReportPrinter(names: NameIndex(catalog), redacts: redacts)
        try printer.archive(
            bytes, title: "archive", names: names ?? NameIndex.names(of: catalog.components[0].properties))
        return printer.lines
    }

    @Test("properties have the catalog's names and types, and what they cost")
    func named() throws {
        let lines = try report(Sample.properties())
        #expect(
            lines == [
                "",
                "     48  archive",
                "      2    (header)",
                "     12    title: string = \"Groceries\"",
                "      5    filter: Shop.Filter = .open",
                "     18    items: [Shop.Item], 1 element",
                "     15      [0]: Shop.Item, 2 properties",
                "      7        text: string = \"milk\"",
                "      7        price: decimal? = \"1.50\"",
                "     11    counts: [string:int], 2 entries",
            ] + Sample.countLines)
    }

    @Test("of a compressed archive both sizes are told, and costs before it was compressed")
    func compressed() throws {
        let bytes = try Sample.properties(folding: .deflate, notes: String(repeating: "again ", count: 40))
        #expect(bytes.count < 100)
        let lines = try report(bytes)
        #expect(lines[1] == "     \(bytes.count)  archive")
        #expect(lines[2] == "    291    (inflated; what follows is of these)")
        #expect(lines[3] == "      1    (record)")
        #expect(lines.contains("     12    title: string = \"Groceries\""))
        #expect(lines.last?.hasPrefix("    244    0x") == true)
    }

    @Test("without names, tags are shown in hexadecimal")
    func unnamed() throws {
        let tag = Printable.hexadecimal(FieldTag("title").rawValue, digits: 4)
        #expect(try report(Sample.properties(), names: [:]).contains("     12    0x\(tag) = \"Groceries\""))
    }

    @Test("texts and bytes can be hidden; numbers and sizes stay")
    func redacted() throws {
        let lines = try report(Sample.properties(), redacts: true)
        #expect(lines.contains("     12    title: string = text of 9 bytes"))
        #expect(!lines.joined().contains("Groceries") && !lines.joined().contains("milk"))
    }

    @Test("what is no archive is an error of its own")
    func broken() {
        #expect { try report([0x10, 0xC1]) } throws: { ($0 as? ToolError)?.code == .data }
    }
}
