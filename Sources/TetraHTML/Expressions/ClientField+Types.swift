#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension String: ClientFieldValue {}

extension Bool: ClientFieldValue {
    public static var clientField: ClientField { .flag }
}

extension ClientFieldValue where Self: FixedWidthInteger {
    public static var clientField: ClientField { .integer }
}

extension ClientFieldValue where Self: BinaryFloatingPoint {
    public static var clientField: ClientField { .number }
}

extension Int: ClientFieldValue {}
extension Int8: ClientFieldValue {}
extension Int16: ClientFieldValue {}
extension Int32: ClientFieldValue {}
extension Int64: ClientFieldValue {}
extension UInt: ClientFieldValue {}
extension UInt8: ClientFieldValue {}
extension UInt16: ClientFieldValue {}
extension UInt32: ClientFieldValue {}
extension UInt64: ClientFieldValue {}
extension Double: ClientFieldValue {}
extension Float: ClientFieldValue {}

extension UUID: ClientFieldValue {
    public static var clientField: ClientField { .filled }
}

extension URL: ClientFieldValue {
    public static var clientField: ClientField { .filled }
}

extension Decimal: ClientFieldValue {
    public static var clientField: ClientField { .filled }
}

extension Optional: ClientFieldValue where Wrapped: ClientFieldValue {
    public static var clientField: ClientField { Wrapped.clientField.optional }
}

extension ClientField {
    /// How the raw value of an enum is chosen: by a value that is there.
    static func choice(of field: ClientField) -> ClientField { field == .text ? .filled : field }
}
