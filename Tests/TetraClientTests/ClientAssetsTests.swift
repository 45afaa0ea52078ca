import Testing

@testable import TetraClient

@Suite("The page's runtime as it is served")
struct ClientAssetsTests {
    @Test("browsers get one module that imports nothing and holds neither comments nor indentation")
    func bundle() throws {
        let file = try #require(ClientAssets.files.first)
        #expect(ClientAssets.files.count == 1)
        #expect(file.name == "tetra.js")
        #expect(file.contentType == "text/javascript; charset=utf-8")
        let lines = file.bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        #expect(lines.count > 500)
        for line in lines {
            #expect(
                !["import ", "import {", "export ", "//", "/*", "* ", " "].contains { line.hasPrefix($0) }, "\(line)")
        }
    }

    @Test("the sources are there as they were written")
    func sources() throws {
        #expect(ClientAssets.sources.count > 20)
        for source in ClientAssets.sources {
            #expect(
                source.bytes.starts(with: "//".utf8) || source.bytes.starts(with: "/**".utf8)
                    || source.bytes.starts(with: "import ".utf8), "\(source.name)")
        }
        #expect(ClientAssets.sources.last?.name == "tetra.js")
    }

    @Test("modules are joined without imports, exports, comments and indentation, and their code is left alone")
    func joined() {
        let first = """
            // A comment.
            import { b } from "./b.js";
            import {
              c, d,
            } from './c.js'

            /** What it is:
             *  export nothing. */
            export const a = "// no comment";
              /* one line */ call(a);
            """
        let second = """
            export function f() {
                // inside
                return "/* text */ " + `${a}`;
            }
            export { f, a };
            """
        let expected = """
            const a = "// no comment";
            call(a);
            function f() {
            return "/* text */ " + `${a}`;
            }

            """
        let joined = ClientBundle.joined([Array(first.utf8), Array(second.utf8)])
        #expect(String(decoding: joined, as: UTF8.self) == expected)
    }
}
