/// What tells one row from another: the id of a model, say.
///
/// A key is text; the integer `1` and the string `"1"` make the same key. Keys are compared as bytes.
public struct HTMLKey: Hashable, Sendable {
    /// The key as text, as it stands in `data-tetra-key`.
    public let text: String

    @inlinable
    public init(_ text: String) { self.text = text }

    @inlinable
    public init(_ number: some BinaryInteger) { text = String(number) }

    /// A key of raw bytes, such as a digest: written as hexadecimal digits.
    public init(bytes: some Sequence<UInt8>) {
        var text: [UInt8] = []
        for byte in bytes {
            text.append(HexDigits.lower(byte >> 4))
            text.append(HexDigits.lower(byte & 15))
        }
        self.text = String(decoding: text, as: UTF8.self)
    }

    public static func == (left: HTMLKey, right: HTMLKey) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    public func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
        hasher.combine(0xFF as UInt8)
    }
}

/// A type whose values can be keys.
///
/// A type that is `RawRepresentable` or `LosslessStringConvertible` conforms in one line:
/// `extension Slug: HTMLKeyConvertible {}`.
public protocol HTMLKeyConvertible {
    /// The key of this value: equal for equal values, different for different ones.
    var htmlKey: HTMLKey { get }
}

extension HTMLKeyConvertible where Self: BinaryInteger {
    @inlinable
    public var htmlKey: HTMLKey { HTMLKey(self) }
}

extension HTMLKeyConvertible where Self: RawRepresentable, RawValue: HTMLKeyConvertible {
    @inlinable
    public var htmlKey: HTMLKey { rawValue.htmlKey }
}

extension HTMLKeyConvertible where Self: LosslessStringConvertible {
    @inlinable
    public var htmlKey: HTMLKey { HTMLKey(description) }
}

extension HTMLKeyConvertible where Self: RawRepresentable & LosslessStringConvertible, RawValue: HTMLKeyConvertible {
    @inlinable
    public var htmlKey: HTMLKey { rawValue.htmlKey }
}

extension HTMLKeyConvertible where Self: BinaryInteger & LosslessStringConvertible {
    @inlinable
    public var htmlKey: HTMLKey { HTMLKey(self) }
}

extension HTMLKey: HTMLKeyConvertible {
    public var htmlKey: HTMLKey { self }
}

extension String: HTMLKeyConvertible {
    @inlinable
    public var htmlKey: HTMLKey { HTMLKey(self) }
}

extension Substring: HTMLKeyConvertible {
    @inlinable
    public var htmlKey: HTMLKey { HTMLKey(String(self)) }
}

extension Int: HTMLKeyConvertible {}
extension Int8: HTMLKeyConvertible {}
extension Int16: HTMLKeyConvertible {}
extension Int32: HTMLKeyConvertible {}
extension Int64: HTMLKeyConvertible {}
extension UInt: HTMLKeyConvertible {}
extension UInt8: HTMLKeyConvertible {}
extension UInt16: HTMLKeyConvertible {}
extension UInt32: HTMLKeyConvertible {}
extension UInt64: HTMLKeyConvertible {}

/// The id of a record that is not saved yet is nil, which makes the empty key: at most one such row in a ``ForEach``.
extension Optional: HTMLKeyConvertible where Wrapped: HTMLKeyConvertible {
    @inlinable
    public var htmlKey: HTMLKey { self?.htmlKey ?? HTMLKey("") }
}
