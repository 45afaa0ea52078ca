#if System
    import SystemPackage
    import Testing

    @testable import TetraState

    @Suite("Paths of files")
    struct FilePathTests {
        @Test("absolute, relative and empty ones", arguments: ["/a/b", "../c d", "", "/", "é"])
        func text(_ text: String) throws {
            #expect(try roundTripped(FilePath(text)) == FilePath(text))
            #expect(try archived(FilePath(text)) == archived(text))
        }

        #if !os(Windows)
            @Test("bytes that are no text")
            func bytes() throws {
                let path = FilePath(platformUnits: [47, -1, 97])
                #expect(try roundTripped(path) == path)
                #expect(try wire(path) == hex("43 2fff61"))
                #expect(throws: StateError(.shapeMismatch, "")) {
                    try restored(forged(hex("42 2f61")), as: FilePath.self)
                }
            }

            @Test("a path of Windows is one name here, and comes back as that")
            func windows() throws {
                #expect(try roundTripped(FilePath(#"C:\a\b"#)).components.count == 1)
            }
        #endif

        @Test("a zero inside is refused, and what would be written otherwise", arguments: ["a\0b", "\0", "a//b", "a/"])
        func forgeries(_ text: String) throws {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(text), as: FilePath.self) }
        }
    }
#endif
