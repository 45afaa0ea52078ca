#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension TimeZone: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "time zone" }

    /// Its identifier; the seconds from GMT of a fixed zone whose identifier doesn't tell all of them; or true for
    /// `autoupdatingCurrent`, which is that of the machine where it comes back.
    ///
    /// - Throws: `shapeMismatch` for a zone that Foundation knows no more by its identifier.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        guard self != .autoupdatingCurrent else { return encoder.bool(true) }
        let day = Date(timeIntervalSinceReferenceDate: 0)
        let offset = secondsFromGMT(for: day)
        if let named = Self.named(identifier), named == self, named.secondsFromGMT(for: day) == offset {
            encoder.text(identifier)
        } else if TimeZone(secondsFromGMT: offset) == self {
            encoder.integer(offset)
        } else {
            throw .invalid("a time zone that is not found by its identifier")
        }
    }

    /// A zone that is unknown here is refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let zone: TimeZone?
        if decoder.isAtInteger {
            let seconds: Int = try decoder.integer()
            // Foundation traps on the smallest number there is.
            zone = seconds.magnitude <= 64_800 ? TimeZone(secondsFromGMT: seconds) : nil
        } else if decoder.isAtTrue {
            _ = try decoder.bool()
            zone = .autoupdatingCurrent
        } else {
            zone = Self.named(try decoder.text())
        }
        guard let zone else { throw .invalid("a time zone that is unknown here") }
        self = zone
    }

    /// Foundation looks identifiers up in tables and files of the system: nothing but the characters of their names
    /// gets there.
    private static func named(_ identifier: String) -> TimeZone? {
        let isPlain = identifier.utf8.allSatisfy { byte in
            switch Unicode.Scalar(byte) {
            case "A"..."Z", "a"..."z", "0"..."9", "+", "-", "_", "/", ":": true
            default: false
            }
        }
        return isPlain && identifier.utf8.count <= 64 ? TimeZone(identifier: identifier) : nil
    }
}
