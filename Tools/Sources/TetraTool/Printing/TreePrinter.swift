import TetraState

/// Turns an archive's values into lines.
struct TreePrinter {
    let values: ValueText
    private(set) var lines: [TreeLine] = []

    /// The shape under which each object was first met.
    private var objectShapes: [Int: TypeShape] = [:]

    init(_ values: ValueText) { self.values = values }

    /// The properties of a whole archive, by the names of a component or of its arguments.
    mutating func properties(_ fields: [ArchiveNode.Field], names: [UInt16: NameIndex.Named]) {
        for field in fields {
            let named = values.names.name(of: field.tag, among: names)
            property(field, named, depth: 1)
        }
    }

    /// The list of objects, each by the shape of what refers to it.
    mutating func objects(_ objects: [ArchiveNode]) {
        for (row, object) in objects.enumerated() {
            let shape = objectShapes[row] ?? .unknown
            value(object, label: "object \(row)", shape: shape, byteCount: object.range.count, depth: 1)
        }
    }

    private mutating func property(_ field: ArchiveNode.Field, _ named: NameIndex.Named?, depth: Int) {
        let label = named.map { Printable.text($0.name) } ?? "0x" + Printable.hexadecimal(field.tag, digits: 4)
        value(field.value, label: label, shape: named?.shape ?? .unknown, byteCount: field.byteCount, depth: depth)
    }

    private mutating func value(
        _ node: ArchiveNode, label: String, shape: TypeShape, byteCount: Int, depth: Int
    ) {
        let type = shape == .unknown ? "" : ": \(Printable.text(shape.text))"
        let text = label + type + values.summary(of: node, shape: shape)
        lines.append(TreeLine(byteCount: byteCount, depth: depth, text: text))
        children(of: node, shape: shape, depth: depth + 1)
    }

    private mutating func children(of node: ArchiveNode, shape: TypeShape, depth: Int) {
        switch node.content {
        case .some(let value): self.value(value, label: "value", shape: shape, depth: depth)
        case .list(let elements):
            for (index, element) in elements.enumerated() {
                value(element, label: "[\(index)]", shape: shape.element, depth: depth)
            }
        case .map(let pairs):
            for (index, pair) in pairs.enumerated() {
                value(pair.key, label: "key \(index)", shape: shape.key, depth: depth)
                value(pair.value, label: "value \(index)", shape: shape.element, depth: depth)
            }
        case .record(let fields), .shapedRecord(_, let fields):
            for field in fields { property(field, values.names.name(of: field.tag, in: shape), depth: depth) }
        case .typed(let name, let value): self.value(value, label: "value", shape: TypeShape(name), depth: depth)
        case .object(let row): objectShapes[row] = objectShapes[row] ?? shape.unwrapped
        default: break
        }
    }

    private mutating func value(_ node: ArchiveNode, label: String, shape: TypeShape, depth: Int) {
        value(node, label: label, shape: shape, byteCount: node.range.count, depth: depth)
    }
}
