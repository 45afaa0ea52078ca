#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A point in time as RFC 3339 in UTC with nanoseconds: `2026-01-31T12:00:00.123456789Z`.
extension Date: PageValue {
    public typealias ClientValue = Date

    public init(pageValue: JSONValue) throws(PageValueError) {
        guard case .string(let text) = pageValue, let instant = RFC3339.Instant(text) else {
            throw PageValueError("Expected a date as RFC 3339.")
        }
        let seconds = Double(instant.seconds - RFC3339.referenceDate)
        self = Date(timeIntervalSinceReferenceDate: seconds + Double(instant.nanoseconds) / 1e9)
    }

    /// `null` for a date outside of the years 1 to 9999, which RFC 3339 can't write.
    public var pageValue: JSONValue {
        let interval = timeIntervalSinceReferenceDate
        guard let whole = Int64(exactly: interval.rounded(.down)) else { return .null }
        guard RFC3339.seconds.contains(whole &+ RFC3339.referenceDate) else { return .null }
        let fraction = ((interval - interval.rounded(.down)) * 1e9).rounded()
        return .string(
            RFC3339.Instant(seconds: whole + RFC3339.referenceDate, nanoseconds: min(Int(fraction), 999_999_999)).text)
    }
}

/// Bytes as base64 with padding (RFC 4648 §4).
extension Data: PageValue {
    public typealias ClientValue = Data

    public init(pageValue: JSONValue) throws(PageValueError) {
        guard case .string(let text) = pageValue, let data = Data(base64Encoded: text),
            data.base64EncodedString().utf8.elementsEqual(text.utf8)
        else { throw PageValueError("Expected bytes as base64.") }
        self = data
    }

    public var pageValue: JSONValue { .string(base64EncodedString()) }
}

/// A decimal number as a string, because JavaScript's numbers are binary.
extension Decimal: PageValue {
    public typealias ClientValue = Decimal

    public init(pageValue: JSONValue) throws(PageValueError) {
        guard case .string(let text) = pageValue, DecimalText.isPlain(text),
            let value = Decimal(string: text, locale: nil), !value.isNaN
        else { throw PageValueError("Expected a decimal number as a string.") }
        self = value
    }

    public var pageValue: JSONValue { .string(description) }
}

extension UUID: PageValue {
    public typealias ClientValue = UUID

    public init(pageValue: JSONValue) throws(PageValueError) {
        guard case .string(let text) = pageValue, text.utf8.count == 36, let value = UUID(uuidString: text) else {
            throw PageValueError("Expected a UUID.")
        }
        self = value
    }

    public var pageValue: JSONValue { .string(uuidString.lowercased()) }
}

extension UUID: HTMLKeyConvertible {
    public var htmlKey: HTMLKey { HTMLKey(uuidString.lowercased()) }
}

extension URL: PageValue {
    public typealias ClientValue = URL

    public init(pageValue: JSONValue) throws(PageValueError) {
        guard case .string(let text) = pageValue, let url = URL(string: text) else {
            throw PageValueError("Expected a URL.")
        }
        self = url
    }

    public var pageValue: JSONValue { .string(absoluteString) }
}
