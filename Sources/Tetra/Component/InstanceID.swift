import TetraHTML
import TetraState

/// The identity of a component in a page: derived from its parent's, its type and its key or place, so that the same
/// page gives the same ids at every render.
struct InstanceID: Hashable, Sendable {
    let bits: UInt64

    init(bits: UInt64) {
        self.bits = bits
    }

    /// The id of a component without a component around it: its route's pattern and its place in the page.
    init(pattern: String, type: String, key: HTMLKey?, path: StructuralPath) {
        self.init(parentBytes: Array("page".utf8) + [0] + Array(pattern.utf8), type: type, key: key, path: path)
    }

    /// The id of a child.
    init(parent: InstanceID, type: String, key: HTMLKey?, path: StructuralPath) {
        self.init(parentBytes: parent.bits.bigEndianBytes, type: type, key: key, path: path)
    }

    private init(parentBytes: [UInt8], type: String, key: HTMLKey?, path: StructuralPath) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parentBytes.count + type.utf8.count + 24)
        for part in [parentBytes, Array(type.utf8)] {
            bytes += UInt64(part.count).bigEndianBytes
            bytes += part
        }
        if let key {
            bytes.append(1)
            bytes += Array(key.text.utf8)
        } else {
            bytes.append(0)
            bytes += path.value.bigEndianBytes
        }
        bits = StateDigest.truncated64(bytes)
    }

    /// What makes an equal id of another component unequal in production (in development it is an error).
    func disambiguated(_ ordinal: Int) -> InstanceID {
        InstanceID(bits: StateDigest.truncated64(bits.bigEndianBytes + UInt64(ordinal).bigEndianBytes))
    }

    /// Eleven characters of base64url (RFC 4648 §5, no padding).
    var text: String {
        String(unsafeUninitializedCapacity: 11) { buffer in
            var shift = 58
            for index in 0..<10 {
                buffer[index] = Self.alphabet[Int(truncatingIfNeeded: bits >> UInt64(shift)) & 63]
                shift -= 6
            }
            buffer[10] = Self.alphabet[Int(truncatingIfNeeded: bits << 2) & 63]
            return 11
        }
    }

    /// `nil` for anything but the one spelling that ``text`` gives.
    init?(text: String) {
        guard text.utf8.count == 11 else { return nil }
        var bits: UInt64 = 0
        for (index, character) in text.utf8.enumerated() {
            guard let digit = Self.digit(character) else { return nil }
            if index < 10 {
                bits = bits << 6 | UInt64(digit)
            } else {
                guard digit & 3 == 0 else { return nil }
                bits = bits << 4 | UInt64(digit >> 2)
            }
        }
        self.bits = bits
    }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

extension UInt64 {
    var bigEndianBytes: [UInt8] {
        withUnsafeBytes(of: bigEndian, Array.init)
    }
}
