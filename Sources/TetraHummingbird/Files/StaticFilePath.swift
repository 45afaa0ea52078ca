/// The path of a file below a folder, checked so that it cannot lead out of it.
struct StaticFilePath: Sendable, Equatable {
    /// Begins with `/`, with everything but plain characters percent-encoded.
    let encoded: String

    /// `nil` for a path that holds an empty segment, one that begins with a dot, one that hides a slash, backslash or
    /// control character behind an escape, a broken escape, or bytes that are not UTF-8.
    ///
    /// - Parameter segments: As they stand in the request, percent-encoded.
    init?(segments: [Substring]) {
        guard !segments.isEmpty, segments.count <= 32 else { return nil }
        var path: [UInt8] = []
        for segment in segments {
            guard let name = Self.decode(segment.utf8), Self.isPlainName(name) else { return nil }
            path.append(UInt8(ascii: "/"))
            for byte in name {
                if Self.isUnreserved(byte) {
                    path.append(byte)
                } else {
                    path += [UInt8(ascii: "%"), Self.hexDigits[Int(byte >> 4)], Self.hexDigits[Int(byte & 15)]]
                }
            }
        }
        encoded = String(decoding: path, as: UTF8.self)
    }

    private static func isPlainName(_ name: [UInt8]) -> Bool {
        guard let first = name.first, first != UInt8(ascii: "."), name.count <= 255 else { return false }
        // The middleware below refuses two dots anywhere; a name that holds them is refused here, as not found.
        let hasTwoDots = zip(name, name.dropFirst()).contains { $0 == UInt8(ascii: ".") && $1 == UInt8(ascii: ".") }
        let hasTricks = name.contains { byte in
            byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
        }
        return !hasTwoDots && !hasTricks && String(validating: name, as: UTF8.self) != nil
    }

    private static func decode(_ bytes: Substring.UTF8View) -> [UInt8]? {
        var decoded: [UInt8] = []
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit) else {
                return nil
            }
            decoded.append(high << 4 | low)
        }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// RFC 3986 §2.3.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
