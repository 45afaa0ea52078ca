import TetraHTML

/// An object of JSON whose members keep their order, so that the same content always gives the same bytes.
struct JSONMembers {
    private var writer: JSONWriter
    private var isEmpty = true

    /// - Parameter standsInMarkup: Whether the object stands in a page, not in an answer of its own.
    init(standsInMarkup: Bool) {
        writer = JSONWriter(standsInMarkup: standsInMarkup)
        writer.literal("{")
    }

    mutating func add(_ name: String, _ value: JSONValue) {
        begin(name)
        writer.write(value)
    }

    /// A member whose value is JSON already.
    mutating func add(_ name: String, json: some Sequence<UInt8>) {
        begin(name)
        writer.raw(json)
    }

    private mutating func begin(_ name: String) {
        if !isEmpty { writer.literal(",") }
        isEmpty = false
        writer.write(.string(name))
        writer.literal(":")
    }

    consuming func finish() -> [UInt8] {
        writer.literal("}")
        return writer.bytes
    }
}
