#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Decimal: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "decimal" }

    /// Its digits as text with a point, whatever the locale; `NaN` where it is not a number.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.text(isNaN ? "NaN" : description)
    }

    /// Only what ``encode(into:)`` writes is read: `-?digits(.digits)?`, at most 200 bytes.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let text = try decoder.text()
        if text.utf8.elementsEqual("NaN".utf8) {
            self = .nan
            return
        }
        guard Self.isPlain(text.utf8), let value = Decimal(string: text), !value.isNaN else {
            throw .invalid("text that is not a decimal number")
        }
        self = value
    }

    private static func isPlain(_ text: String.UTF8View) -> Bool {
        guard text.count <= 200 else { return false }
        let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
    }
}
