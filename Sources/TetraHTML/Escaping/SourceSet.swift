/// The candidates of a `srcset`: URLs with widths or densities, separated by commas (HTML §4.8.4.2.1).
enum SourceSet {
    /// The same candidates, each URL that is not allowed replaced.
    static func checked(_ text: String) -> (text: String, isBlocked: Bool) {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var isBlocked = false
        var index = 0
        while true {
            let gap = index
            while index < bytes.count, isSpace(bytes[index]) || bytes[index] == 0x2C { index += 1 }
            result += bytes[gap..<index]
            guard index < bytes.count else { break }
            let start = index
            while index < bytes.count, !isSpace(bytes[index]) { index += 1 }
            var end = index
            while end > start, bytes[end - 1] == 0x2C { end -= 1 }
            if URLRule.image.allows(bytes[start..<end]) {
                result += bytes[start..<end]
            } else {
                result += Array(URLRule.blocked.utf8)
                isBlocked = true
            }
            result += bytes[end..<index]
            // A comma right after the URL ends the candidate; otherwise its descriptors follow up to the next one.
            if end == index { copyDescriptors(bytes, &index, into: &result) }
        }
        return (String(decoding: result, as: UTF8.self), isBlocked)
    }

    private static func copyDescriptors(_ bytes: [UInt8], _ index: inout Int, into result: inout [UInt8]) {
        var isInParentheses = false
        while index < bytes.count, isInParentheses || bytes[index] != 0x2C {
            if bytes[index] == 0x28 { isInParentheses = true }
            if bytes[index] == 0x29 { isInParentheses = false }
            result.append(bytes[index])
            index += 1
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }
}
