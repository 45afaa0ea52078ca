/// Joins modules into one and takes out what only readers need, so that a page loads one small file.
///
/// It goes by lines and understands no JavaScript, so the sources keep to some rules: a top-level name is used in one
/// module only; imports and exports rename nothing; a comment starts its line; no string spans lines. The tests of the
/// sources check them.
enum ClientBundle {
    /// The modules' code in the given order, without imports, exports, comments and indentation.
    static func joined(_ modules: [[UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(modules.reduce(0) { $0 + $1.count })
        for module in modules {
            append(module, to: &bytes)
        }
        return bytes
    }

    private static func append(_ module: [UInt8], to bytes: inout [UInt8]) {
        var isComment = false
        var isImport = false
        for line in module.split(separator: UInt8(ascii: "\n")) {
            var rest = trimmed(line)
            if !isImport, !isComment, rest.starts(with: "import ".utf8) || rest.starts(with: "import{".utf8) {
                isImport = true
            }
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
            if rest.isEmpty || rest.starts(with: "//".utf8) || rest.starts(with: "export {".utf8) { continue }
            if rest.starts(with: "export ".utf8), line.first == rest.first { rest = trimmed(rest.dropFirst(7)) }
            bytes += rest
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop { $0 == UInt8(ascii: " ") }
        while line.last == UInt8(ascii: " ") { line.removeLast() }
        return line
    }

    private static func index(of pattern: StaticString, in line: ArraySlice<UInt8>) -> Int? {
        let pattern = UnsafeBufferPointer(start: pattern.utf8Start, count: pattern.utf8CodeUnitCount)
        return line.indices.first { line[$0...].starts(with: pattern) }
    }
}
