/// Reads JSON strictly by RFC 8259 and within bounds, from bytes that anybody may have sent.
///
/// Two members of one name are refused, and so are invalid UTF-8, lone surrogates, numbers beyond `Double` and whatever
/// goes past the limits. No input makes it trap, and memory stays within a small multiple of the input.
///
/// ```swift
/// let value = try JSONReader.read(body, limits: .default)
/// ```
public struct JSONReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let limits: JSONLimits
    var position = 0
    var depth = 0
    var values = 0
    /// The members of the objects that are open, so that each dictionary is made in one go and of its final size.
    var members: [(name: String, value: JSONValue)] = []

    /// Reads one value that makes up the whole text, white space around it aside.
    public static func read(_ bytes: [UInt8], limits: JSONLimits = .default) throws(JSONError) -> JSONValue {
        let result: Result<JSONValue, JSONError> = bytes.withUnsafeBufferPointer { bytes in
            var reader = JSONReader(bytes: bytes, limits: limits)
            do throws(JSONError) {
                return .success(try reader.wholeText())
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Reads one value out of a string.
    public static func read(_ text: String, limits: JSONLimits = .default) throws(JSONError) -> JSONValue {
        try read(Array(text.utf8), limits: limits)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    private mutating func wholeText() throws(JSONError) -> JSONValue {
        guard bytes.count <= limits.bytes else { throw error(.tooLarge, "The text is longer than allowed.") }
        let value = try value()
        skipWhitespace()
        guard position == bytes.count else { throw error(.malformed, "There is something after the value.") }
        return value
    }

    mutating func value() throws(JSONError) -> JSONValue {
        skipWhitespace()
        values += 1
        guard values <= limits.values else { throw error(.tooLarge, "There are more values than allowed.") }
        switch peek {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case .some(UInt8(ascii: "-")), .some(0x30...0x39): return .number(try number())
        case nil: throw error(.malformed, "The text ends where a value should be.")
        default: throw error(.malformed, "This is not the beginning of a value.")
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for index in 0..<word.utf8CodeUnitCount {
            guard peek == word.utf8Start[index] else { throw error(.malformed, "This is not a value.") }
            position += 1
        }
        return value
    }

    /// The next byte, or nil at the end.
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Takes the next byte if it is this one.
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    mutating func skipWhitespace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    func error(_ code: JSONError.Code, _ message: String) -> JSONError {
        JSONError(code: code, message: message, offset: position)
    }
}
