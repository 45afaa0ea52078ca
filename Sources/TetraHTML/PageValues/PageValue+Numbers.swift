extension Bool: PageValue {
    public typealias ClientValue = Bool

    public init(pageValue: JSONValue) throws(PageValueError) {
        guard case .bool(let value) = pageValue else { throw PageValueError(expected: "a boolean", found: pageValue) }
        self = value
    }

    public var pageValue: JSONValue { .bool(self) }
}

extension PageValue where Self: FixedWidthInteger {
    /// Reads a whole number within ±2⁵³, or one beyond as a string of its digits: each has one spelling.
    public init(pageValue: JSONValue) throws(PageValueError) {
        switch pageValue {
        case .number(let number):
            guard number.magnitude <= 0x1p53, let value = Self(exactly: number) else {
                throw PageValueError("Expected a whole number in the range of \(Self.self).")
            }
            self = value
        case .string(let text):
            guard let value = Self(text), value.isBeyondNumbers, String(value).utf8.elementsEqual(text.utf8) else {
                throw PageValueError(
                    "Expected a whole number in the range of \(Self.self), as digits only beyond ±2⁵³.")
            }
            self = value
        default:
            throw PageValueError(expected: "a whole number", found: pageValue)
        }
    }

    /// A number, or a string of its digits beyond ±2⁵³, where JavaScript's numbers have gaps.
    public var pageValue: JSONValue {
        isBeyondNumbers ? .string(String(self)) : .number(Double(self))
    }

    private var isBeyondNumbers: Bool { magnitude.bitWidth > 32 && magnitude > Magnitude(1) << 53 }
}

extension Int: PageValue { public typealias ClientValue = Int }
extension Int8: PageValue { public typealias ClientValue = Int8 }
extension Int16: PageValue { public typealias ClientValue = Int16 }
extension Int32: PageValue { public typealias ClientValue = Int32 }
extension Int64: PageValue { public typealias ClientValue = Int64 }
extension UInt: PageValue { public typealias ClientValue = UInt }
extension UInt8: PageValue { public typealias ClientValue = UInt8 }
extension UInt16: PageValue { public typealias ClientValue = UInt16 }
extension UInt32: PageValue { public typealias ClientValue = UInt32 }
extension UInt64: PageValue { public typealias ClientValue = UInt64 }

/// Numbers that are not finite have no form in JSON and are written as the strings JavaScript shows for them.
extension Double: PageValue {
    public typealias ClientValue = Double

    public init(pageValue: JSONValue) throws(PageValueError) {
        switch pageValue {
        case .number(let number): self = number
        case .string("NaN"): self = .nan
        case .string("Infinity"): self = .infinity
        case .string("-Infinity"): self = -.infinity
        default: throw PageValueError(expected: "a number", found: pageValue)
        }
    }

    public var pageValue: JSONValue { isFinite ? .number(self) : .string(NumberText.text(of: self)) }
}

extension Float: PageValue {
    public typealias ClientValue = Float

    public init(pageValue: JSONValue) throws(PageValueError) {
        let number = try Double(pageValue: pageValue)
        self = Float(number)
        if number.isFinite && !isFinite { throw PageValueError("Expected a number in the range of Float.") }
    }

    public var pageValue: JSONValue { NumberText.widened(self).pageValue }
}
