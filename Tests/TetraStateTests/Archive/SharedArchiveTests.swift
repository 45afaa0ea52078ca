import Testing

@testable import TetraState

/// The file's bytes were made from trees by the Python of `Tests/DocumentTests/state_archive.py`; here they are made
/// from values.
@Suite("Archives that Python writes too")
struct SharedArchiveTests {
    @Test("values give the bytes that Python gives", arguments: GoldenArchive.all)
    func written(_ golden: GoldenArchive) throws {
        let archive = try #require(try SharedFile.read().archives.first { $0.name == golden.name })
        #expect(hexText(try golden.written()) == archive.hex)
    }

    @Test("bytes give the values again", arguments: GoldenArchive.all)
    func read(_ golden: GoldenArchive) throws {
        let bytes = try golden.written()
        #expect(hexText(try golden.rewritten(bytes)) == hexText(bytes))
    }

    #if Compression
        @Test("compressed bytes give the values again")
        func compressed() throws {
            let file = try SharedFile.read()
            #expect(file.compressed.count >= 4)
            for compressed in file.compressed {
                let golden = try #require(GoldenArchive.all.first { $0.name == compressed.name })
                let bytes = hex(compressed.hex)
                #expect(bytes[0] & 0x08 != 0 && bytes[1] & 0x02 != 0)
                #expect(hexText(try golden.rewritten(bytes)) == hexText(try golden.written()))
            }
        }
    #endif

    @Test("each archive of the file has its values here")
    func all() throws {
        #expect(try SharedFile.read().archives.map(\.name) == GoldenArchive.all.map(\.name))
    }
}
