/// Writes JSON into bytes that may stand in a page as they are.
///
/// `<`, `>`, `&`, `'` and the line separators U+2028 and U+2029 are written as `\u` escapes, so that the text may stand
/// in a `<script>` and in an attribute between single quotes without further escaping. JSON that travels as
/// `application/json` may leave that out. Members are written in the order of their names' bytes: equal values make
/// equal bytes.
public struct JSONWriter {
    /// What was written so far.
    public internal(set) var bytes: [UInt8] = []

    /// Whether what has a meaning in markup is escaped.
    public let standsInMarkup: Bool

    /// Makes a writer.
    ///
    /// - Parameters:
    ///   - standsInMarkup: false for JSON that stands alone: markup inside of strings is then shorter.
    ///   - capacity: how many bytes it will be about, so that there is room for them from the beginning.
    public init(standsInMarkup: Bool = true, capacity: Int = 0) {
        self.standsInMarkup = standsInMarkup
        bytes.reserveCapacity(capacity)
    }

    /// The bytes of one value.
    public static func write(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value)
        return writer.bytes
    }

    /// Writes a value.
    public mutating func write(_ value: JSONValue) {
        switch value {
        case .null: literal("null")
        case .bool(let value): literal(value ? "true" : "false")
        case .number(let value): number(value)
        case .string(let value): string(value)
        case .array(let elements): array(elements)
        case .object(let members): object(members)
        }
    }

    /// Writes a number as JavaScript does; one that is not finite as `null`.
    public mutating func number(_ value: Double) {
        if value.isFinite { bytes.append(contentsOf: NumberText.text(of: value).utf8) } else { literal("null") }
    }

    /// Writes JSON of the program: brackets, commas, names that need no escape.
    public mutating func literal(_ json: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount))
    }

    /// Writes bytes that are JSON already.
    public mutating func raw(_ json: some Sequence<UInt8>) {
        bytes.append(contentsOf: json)
    }

    /// Writes bytes that are JSON already.
    public mutating func raw(_ json: [UInt8]) {
        bytes.append(contentsOf: json)
    }

    /// Writes an array whose elements write themselves.
    @inlinable
    public mutating func array<Elements: Sequence>(
        _ elements: Elements, _ write: (Elements.Element, inout JSONWriter) -> Void
    ) {
        literal("[")
        var isFirst = true
        for element in elements {
            if !isFirst { literal(",") }
            isFirst = false
            write(element, &self)
        }
        literal("]")
    }

    /// Writes `]`, `,` or the like.
    mutating func mark(_ byte: Unicode.Scalar) {
        bytes.append(UInt8(truncatingIfNeeded: byte.value))
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func array(_ elements: [JSONValue]) {
        array(elements) { element, writer in writer.write(element) }
    }

    private mutating func object(_ members: [String: JSONValue]) {
        mark("{")
        let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (index, member) in sorted.enumerated() {
            if index > 0 { mark(",") }
            string(member.key)
            mark(":")
            write(member.value)
        }
        mark("}")
    }
}
