import Foundation

/// Bytes as a person types them: hexadecimal, or base64url with or without its padding.
///
/// Text that could be both is taken for hexadecimal; `base64url:` or `hex:` before it decides.
enum ByteText {
    static func decode(_ text: String, name: String) throws -> [UInt8] {
        let bytes =
            if text.hasPrefix("hex:") {
                hexadecimal(text.dropFirst(4))
            } else if text.hasPrefix("base64url:") {
                base64URL(text.dropFirst(10))
            } else {
                hexadecimal(text[...]) ?? base64URL(text[...])
            }
        guard let bytes else { throw ToolError(.usage, "\(name) is neither hexadecimal nor base64url.") }
        return bytes
    }

    static func hexadecimal(_ text: Substring) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2), digits.allSatisfy(\.isHexadecimalDigit) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16)
        }
    }

    static func base64URL(_ text: Substring) -> [UInt8]? {
        guard !text.utf8.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") }) else { return nil }
        var standard = String(text).replacing("-", with: "+").replacing("_", with: "/")
        standard += String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        return Data(base64Encoded: standard).map { Array($0) }
    }
}

extension UInt8 {
    fileprivate var isHexadecimalDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
