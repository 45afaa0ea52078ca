/// Joins modules into one and takes out what only readers need, so that a page loads one small file; what is fetched on
/// demand stays apart and imports from that file.
///
/// It goes by lines and understands no JavaScript, so the sources keep to some rules: a top-level name is used in one
/// module only; imports and exports rename nothing; a comment starts its line; no string spans lines. The tests of the
/// sources check them.
enum ClientBundle {
    /// The file that modules are joined into, as those that stay apart see it.
    struct Core {
        /// The file's name.
        let name: String
        /// The names of the modules that are joined.
        let modules: Set<String>
        /// What other files import from it, sorted.
        let names: [String]

        init(name: String, modules: [String], exports: [(name: String, module: String)]) {
            self.name = name
            self.modules = Set(modules)
            names = Set(exports.filter { modules.contains($0.module) }.map(\.name)).sorted()
        }
    }

    /// The modules' code in the given order, without imports, exports, comments and indentation; at the end it exports
    /// the names given.
    static func joined(_ modules: [[UInt8]], exporting names: [String] = []) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(modules.reduce(0) { $0 + $1.count })
        for module in modules {
            for line in codeLines(module) {
                var code = line.code
                if code.starts(with: "export {".utf8) { continue }
                if code.starts(with: "export ".utf8), line.isOutermost { code = trimmed(code.dropFirst(7)) }
                bytes += code
                bytes.append(UInt8(ascii: "\n"))
            }
        }
        if !names.isEmpty { bytes += Array("export { \(names.joined(separator: ", ")) };\n".utf8) }
        return bytes
    }

    /// A module that stays apart, without comments and indentation; what it imports from a joined module it imports from
    /// the file that this is part of.
    static func separate(_ module: [UInt8], from core: Core) -> [UInt8] {
        var bytes: [UInt8] = []
        for (names, file) in importStatements(module) {
            let source = core.modules.contains(file) ? core.name : file
            bytes += Array(
                "import \(names.isEmpty ? "" : "{ \(names.joined(separator: ", ")) } from ")\"./\(source)\";\n".utf8)
        }
        for line in codeLines(module) { bytes += Array(line.code) + [UInt8(ascii: "\n")] }
        return bytes
    }

    /// The names that a module imports, and from which module.
    static func imports(_ module: [UInt8]) -> [(name: String, module: String)] {
        importStatements(module).flatMap { statement in statement.names.map { ($0, statement.module) } }
    }
}
