/// What is wrong with a style or a script: it could end early, or never.
struct SourceError: Error, Equatable {
    let message: String
}

/// Walks through CSS or JavaScript as far as it must be understood to tell where it ends: comments, quotes, brackets.
struct SourceScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var open: [UInt8] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// How many brackets are open.
    var depth: Int { open.count }
    var innermost: UInt8? { open.last }
    var isAtEnd: Bool { position >= bytes.count }
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    func starts(with text: StaticString) -> Bool {
        bytes[position...].starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @discardableResult
    mutating func take() -> UInt8 {
        position += 1
        return bytes[position - 1]
    }

    /// Letters, digits, `_`, `$` and, where it is asked for, `-`.
    mutating func word(with dash: Bool = false) -> String {
        let start = position
        while let byte = next, Self.isWord(byte) || (dash && byte == UInt8(ascii: "-")) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...: true
        default: false
        }
    }

    /// Goes past a text's end.
    mutating func skip(past end: StaticString, of what: String) throws(SourceError) {
        while !isAtEnd {
            if starts(with: end) {
                position += end.utf8CodeUnitCount
                return
            }
            position += 1
        }
        throw SourceError(message: "\(what) never ends")
    }

    mutating func skipLine() {
        while let byte = next, byte != UInt8(ascii: "\n") { position += 1 }
    }

    /// Goes past a text in quotes, the first of which is next.
    mutating func skipQuoted() throws(SourceError) {
        let quote = take()
        while let byte = next {
            position += 1
            switch byte {
            case quote: return
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "\n"): throw SourceError(message: "a text in quotes goes on past its line")
            default: continue
            }
        }
        throw SourceError(message: "a text in quotes never ends")
    }

    /// Takes one byte; keeps account of brackets.
    mutating func takeMark() throws(SourceError) {
        let byte = take()
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open.append(byte)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): try close(byte)
        default: break
        }
    }

    /// Opens something that only ``close(_:)`` with the same byte ends.
    mutating func begin(_ byte: UInt8) {
        open.append(byte)
    }

    mutating func close(_ byte: UInt8) throws(SourceError) {
        let opening: UInt8 =
            switch byte {
            case UInt8(ascii: ")"): UInt8(ascii: "(")
            case UInt8(ascii: "]"): UInt8(ascii: "[")
            case UInt8(ascii: "}"): UInt8(ascii: "{")
            default: byte
            }
        guard open.popLast() == opening else {
            throw SourceError(message: "a \(String(UnicodeScalar(byte))) closes nothing")
        }
    }

    /// To be asked at the end.
    func finish() throws(SourceError) {
        guard let last = open.last else { return }
        throw SourceError(message: "a \(String(UnicodeScalar(last))) is never closed")
    }
}
