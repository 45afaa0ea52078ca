import TetraState

/// A value on one line, and what stands below it.
struct ValueText {
    let names: NameIndex
    let references: [StateReference]
    let redacts: Bool

    /// What stands behind the name and the type: ` = 5`, `, 3 elements`.
    func summary(of node: ArchiveNode, shape: TypeShape) -> String {
        switch node.content {
        case .none: " = nil"
        case .some: ", wrapped"
        case .bool(let value): " = \(value)"
        case .integer(let value): " = " + (caseName(value, shape) ?? "\(value)")
        case .largeInteger(let value): " = \(value)"
        case .float(let value): " = \(value)"
        case .double(let value): " = \(value)"
        case .bytes(let bytes): redacts ? ", \(bytes.count) bytes" : ", \(bytes.count) bytes = \(shown(bytes))"
        case .text(let text): " = " + shown(text)
        case .sharedText(let row, let text): " = \(shown(text)) (shared text \(row))"
        case .list(let values): ", \(Self.counted(values.count, "element"))"
        case .map(let pairs): ", \(Self.counted(pairs.count, "entry", "entries"))"
        case .record(let fields): ", \(Self.counted(fields.count, "property", "properties"))"
        case .shapedRecord(let row, let fields):
            ", \(Self.counted(fields.count, "property", "properties")) (shared shape \(row))"
        case .reference(let row): " → " + reference(row)
        case .object(let row): " → object \(row)"
        case .typed(let name, _): ", dynamic: \(Printable.text(name))"
        case .type(let name): " = type \(Printable.text(name))"
        }
    }

    private func shown(_ text: String) -> String {
        redacts ? "text of \(Self.counted(text.utf8.count, "byte"))" : Printable.quoted(text)
    }

    private func shown(_ bytes: [UInt8]) -> String { "0x" + Printable.hexadecimal(bytes) }

    /// An enum's case without associated values is the tag of its name.
    private func caseName(_ value: Int128, _ shape: TypeShape) -> String? {
        guard let tag = UInt16(exactly: value) else { return nil }
        return names.name(ofCase: tag, in: shape).map { ".\(Printable.text($0.name))" }
    }

    /// A model of the table of references: its type and key.
    func reference(_ row: Int) -> String {
        let reference = references[row]
        let type = Printable.text(reference.typeName)
        guard !redacts, let key = try? reference.keyContents() else { return type }
        return "\(type)(\(inline(key)))"
    }

    /// A key on one line.
    private func inline(_ node: ArchiveNode) -> String {
        if case .list(let values) = node.content { return values.map(inline).joined(separator: ", ") }
        let summary = summary(of: node, shape: .unknown)
        return summary.hasPrefix(" = ") ? String(summary.dropFirst(3)) : String(summary.drop { $0 == "," || $0 == " " })
    }

    static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }
}
