extension PageURL: ExpressibleByStringInterpolation {
    /// Collects the text of a literal; what is interpolated is percent-encoded.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 8 * interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        /// Text and numbers.
        public mutating func appendInterpolation(_ value: some LosslessStringConvertible) {
            text += PercentCoding.encode(value.description)
        }

        /// The raw value of an enum.
        public mutating func appendInterpolation<Value: RawRepresentable>(_ value: Value)
        where Value.RawValue: LosslessStringConvertible {
            text += PercentCoding.encode(value.rawValue.description)
        }

        /// Another address, as one value: `"/login?next=\(context.url)"`.
        public mutating func appendInterpolation(_ url: PageURL) {
            text += PercentCoding.encode(url.description)
        }
    }

    /// An address out of the program's own text: `"/lists"`.
    ///
    /// It begins with `/` and holds no spaces, control characters or backslashes; anything else is a mistake that stops
    /// the program. For text that comes from elsewhere there is ``init(_:)``.
    public init(stringLiteral text: String) {
        self.init(ofProgram: text)
    }

    /// An address with values in it: `"/lists/\(id)?search=\(text)"`.
    ///
    /// Each value is percent-encoded, so that it stays in the segment or parameter where it stands.
    public init(stringInterpolation: StringInterpolation) {
        self.init(ofProgram: stringInterpolation.text)
    }

    private init(ofProgram text: String) {
        precondition(
            text.utf8.first == UInt8(ascii: "/")
                && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") },
            "an address begins with a slash and holds no spaces, control characters or backslashes")
        // Two slashes at the start, as of `"/\(empty)/x"`, would name another host.
        let path = text.utf8.drop { $0 == UInt8(ascii: "/") }
        self.init(checked: "/" + String(decoding: path, as: UTF8.self))
    }
}
