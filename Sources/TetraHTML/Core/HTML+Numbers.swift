/// Integers write their decimal digits.
extension FixedWidthInteger where Self: HTML {
    @inlinable
    public func render(into writer: inout HTMLWriter) { writer.number(self) }
}

extension Int: HTML { public typealias Body = Never }
extension Int8: HTML { public typealias Body = Never }
extension Int16: HTML { public typealias Body = Never }
extension Int32: HTML { public typealias Body = Never }
extension Int64: HTML { public typealias Body = Never }
extension UInt: HTML { public typealias Body = Never }
extension UInt8: HTML { public typealias Body = Never }
extension UInt16: HTML { public typealias Body = Never }
extension UInt32: HTML { public typealias Body = Never }
extension UInt64: HTML { public typealias Body = Never }

/// Numbers write what JavaScript would write: `1`, not `1.0`, so that server and page show the same text.
extension Double: HTML {
    public typealias Body = Never

    public func render(into writer: inout HTMLWriter) { writer.text(NumberText.text(of: self)) }
}

extension Float: HTML {
    public typealias Body = Never

    public func render(into writer: inout HTMLWriter) { writer.text(NumberText.text(of: NumberText.widened(self))) }
}
