import Testing

@testable import TetraClient

@Suite("The page's runtime as it is served")
struct ClientAssetsTests {
    @Test("browsers get one module at first, which imports nothing and holds neither comments nor indentation")
    func bundle() throws {
        let file = try #require(ClientAssets.files.first)
        #expect(file.name == "tetra.js")
        #expect(file.contentType == "text/javascript; charset=utf-8")
        let lines = file.bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        #expect(lines.count > 500)
        for line in lines.dropLast() {
            #expect(
                !["import ", "import {", "export ", "//", "/*", "* ", " "].contains { line.hasPrefix($0) }, "\(line)")
        }
        #expect(lines.last?.hasPrefix("export { ") == true)
    }

    @Test("what is fetched on demand imports from the first module what that is joined of, and it exports all of that")
    func onDemand() throws {
        let core = try #require(ClientAssets.files.first)
        let last = try #require(core.bytes.split(separator: UInt8(ascii: "\n")).last)
        let exported = String(decoding: last, as: UTF8.self).dropFirst(9).dropLast(3).split(separator: ", ")
        let names = Set(ClientAssets.files.map(\.name))
        #expect(ClientAssets.files.count > 1)
        for file in ClientAssets.files.dropFirst() {
            #expect(file.bytes.count < core.bytes.count)
            for (name, module) in ClientBundle.imports(file.bytes) {
                #expect(names.contains(module), "\(file.name) imports \(module)")
                if module == "tetra.js" { #expect(exported.contains(Substring(name)), "\(name)") }
            }
        }
    }

    @Test("a module that stays apart keeps its exports and imports, with the joined modules under their one name")
    func separate() {
        let module = """
            // A comment.
            import { b } from "./b.js";
            import {
              c,
              d,
            } from "./c.js";
            import "./e.js";

            export const a = [b, c, d];
            """
        let core = ClientBundle.Core(
            name: "all.js", modules: ["b.js"], exports: ClientBundle.imports(Array(module.utf8)))
        let expected = """
            import { b } from "./all.js";
            import { c, d } from "./c.js";
            import "./e.js";
            export const a = [b, c, d];

            """
        #expect(core.names == ["b"])
        #expect(String(decoding: ClientBundle.separate(Array(module.utf8), from: core), as: UTF8.self) == expected)
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
        let exporting = ClientBundle.joined([Array(first.utf8), Array(second.utf8)], exporting: ["a", "f"])
        #expect(String(decoding: exporting, as: UTF8.self) == expected + "export { a, f };\n")
    }
}
