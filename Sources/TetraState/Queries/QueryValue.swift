/// A typed argument of a query: one of the five kinds of value that every SQL database knows.
///
/// Dates, decimals and the like are given in the form in which the database keeps them.
///
/// ```swift
/// QueryStatement("SELECT * FROM todo WHERE project = ? AND title LIKE ?", [7, "milk%"])
/// ```
public enum QueryValue: Sendable {
    /// NULL.
    case null
    /// An integer of 64 bits; truth values are 0 and 1.
    case integer(Int64)
    /// A floating-point number.
    case real(Double)
    /// Text.
    case text(String)
    /// Bytes.
    case blob([UInt8])
}

extension QueryValue: Hashable {
    /// Whether both are the same to a database: of one kind, and text by its bytes rather than by what it looks like.
    public static func == (left: QueryValue, right: QueryValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.integer(let left), .integer(let right)): left == right
        case (.real(let left), .real(let right)): left.bitPattern == right.bitPattern
        case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
        case (.blob(let left), .blob(let right)): left == right
        default: false
        }
    }

    /// Hashes what equality compares.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .integer(let number): hasher.combine(number)
        case .real(let number): hasher.combine(number.bitPattern)
        case .text(let text): text.utf8.forEach { hasher.combine($0) }
        case .blob(let bytes): hasher.combine(bytes)
        }
    }
}

extension QueryValue: Redacted {}

extension QueryValue: ExpressibleByNilLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByStringLiteral, ExpressibleByBooleanLiteral
{
    /// NULL.
    public init(nilLiteral: ()) { self = .null }

    /// An integer.
    public init(integerLiteral number: Int64) { self = .integer(number) }

    /// A floating-point number.
    public init(floatLiteral number: Double) { self = .real(number) }

    /// Text.
    public init(stringLiteral text: String) { self = .text(text) }

    /// 1 or 0.
    public init(booleanLiteral value: Bool) { self = .integer(value ? 1 : 0) }
}
