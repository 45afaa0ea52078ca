extension ClientBundle {
    /// A line of code without the space around it.
    struct Line {
        let code: ArraySlice<UInt8>
        /// Whether nothing stands before it.
        let isOutermost: Bool
    }

    /// A module's lines without imports, comments and empty ones.
    static func codeLines(_ module: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var isComment = false
        var isImport = false
        for line in module.split(separator: UInt8(ascii: "\n")) {
            var rest = trimmed(line)
            if !isComment, !isImport, isImportStart(rest) { isImport = true }
            if isImport {
                isImport = index(of: ".js", in: rest) == nil
                continue
            }
            if isComment || rest.starts(with: "/*".utf8) {
                guard let end = index(of: "*/", in: rest) else {
                    isComment = true
                    continue
                }
                isComment = false
                rest = trimmed(rest[(end + 2)...])
            }
            if rest.isEmpty || rest.starts(with: "//".utf8) { continue }
            lines.append(Line(code: rest, isOutermost: line.first == rest.first))
        }
        return lines
    }

    /// The import statements of a module: `import { a, b } from "./c.js"`, on one line or several.
    static func importStatements(_ module: [UInt8]) -> [(names: [String], module: String)] {
        var statements: [(names: [String], module: String)] = []
        var open: [UInt8]?
        for line in module.split(separator: UInt8(ascii: "\n")) {
            if open == nil, isImportStart(line) { open = [] }
            guard let statement = open.map({ $0 + Array(line) }) else { continue }
            guard let end = index(of: ".js", in: statement[...]) else {
                open = statement
                continue
            }
            open = nil
            let file = statement[..<(end + 3)].split(separator: UInt8(ascii: "/")).last ?? []
            let list = statement.drop { $0 != UInt8(ascii: "{") }.dropFirst().prefix { $0 != UInt8(ascii: "}") }
            let names = list.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
            statements.append(
                (names.map { String(decoding: $0, as: UTF8.self) }, String(decoding: file, as: UTF8.self)))
        }
        return statements
    }

    static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop { $0 == UInt8(ascii: " ") }
        while line.last == UInt8(ascii: " ") { line.removeLast() }
        return line
    }

    /// A static import; `import(…)` stays in the code.
    private static func isImportStart(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "import ".utf8) || line.starts(with: "import{".utf8)
    }

    private static func index(of pattern: StaticString, in line: ArraySlice<UInt8>) -> Int? {
        let pattern = UnsafeBufferPointer(start: pattern.utf8Start, count: pattern.utf8CodeUnitCount)
        return line.indices.first { line[$0...].starts(with: pattern) }
    }
}
