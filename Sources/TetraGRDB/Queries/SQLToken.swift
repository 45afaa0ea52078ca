/// The parts of SQL that tell what refers to what; numbers, operators and comments are none of them.
enum SQLToken: Equatable {
    /// A name or keyword in lower case; what is quoted is a name, since SQLite takes text for one, too.
    case word([UInt8], isQuoted: Bool)
    case open
    case close
    case dot

    /// Takes a text apart the way SQLite does, sound or not.
    static func tokens(of sql: String) -> [SQLToken] {
        var tokens: [SQLToken] = []
        let text = Array(sql.utf8)
        var position = 0
        while position < text.count {
            let next = position + 1 < text.count ? text[position + 1] : 0
            switch text[position] {
            case UInt8(ascii: "("): tokens.append(.open)
            case UInt8(ascii: ")"): tokens.append(.close)
            case UInt8(ascii: "."): tokens.append(.dot)
            case UInt8(ascii: "-") where next == UInt8(ascii: "-"):
                position = text[position...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
                position = endOfComment(in: text, from: position + 2)
                continue
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "["):
                tokens.append(quoted(in: text, &position))
                continue
            case let byte where isPartOfWord(byte):
                let word = text[position...].prefix(while: isPartOfWord)
                if !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                    tokens.append(.word(word.map(lowercased), isQuoted: false))
                }
                position = word.endIndex
                continue
            default: break
            }
            position += 1
        }
        return tokens
    }

    /// A quoted name, whose quote stands twice where it is meant itself.
    private static func quoted(in text: [UInt8], _ position: inout Int) -> SQLToken {
        let quote = text[position] == UInt8(ascii: "[") ? UInt8(ascii: "]") : text[position]
        var word: [UInt8] = []
        position += 1
        while position < text.count {
            let isEnd = text[position] == quote
            let isTwice =
                isEnd && quote != UInt8(ascii: "]") && position + 1 < text.count && text[position + 1] == quote
            position += isTwice ? 2 : 1
            if isEnd, !isTwice { break }
            word.append(lowercased(text[position - 1]))
        }
        return .word(word, isQuoted: true)
    }

    /// A comment that is never closed goes on to the end.
    private static func endOfComment(in text: [UInt8], from start: Int) -> Int {
        var position = start
        while position + 1 < text.count {
            if text[position] == UInt8(ascii: "*"), text[position + 1] == UInt8(ascii: "/") { return position + 2 }
            position += 1
        }
        return text.count
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
