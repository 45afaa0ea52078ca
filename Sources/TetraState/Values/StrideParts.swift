/// What a stride consists of.
///
/// The standard library's strides have no properties of their own. They are `CustomReflectable`, and their mirrors name
/// the three parts; a mirror that no longer does is an error when a stride is saved.
struct StrideParts<Element: Strideable & StateCodable> where Element.Stride: StateCodable {
    let start: Element
    let end: Element
    let step: Element.Stride

    static var needsPreparation: Bool { Element.needsPreparation || Element.Stride.needsPreparation }

    static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Element.self)
        visitor.visit(Element.Stride.self)
    }

    init(_ stride: some CustomReflectable, end label: String) throws(StateError) {
        var parts: [String: Any] = [:]
        for child in stride.customMirror.children {
            if let label = child.label { parts[label] = child.value }
        }
        guard let start = parts["from"] as? Element, let end = parts[label] as? Element,
            let step = parts["by"] as? Element.Stride
        else {
            throw StateError(
                .unprepared,
                "This standard library does not tell what a stride consists of: keep beginning, end and step instead.")
        }
        (self.start, self.end, self.step) = (start, end, step)
        try check()
    }

    /// The standard library traps on a step of zero, and never comes to an end that is "not a number".
    private func check() throws(StateError) {
        guard step != 0 else { throw .invalid("a stride whose step is zero") }
        guard start == start, end == end, step == step else { throw .invalid("a stride that never ends") }
    }

    func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(start)
        try preparation.collect(end)
        try preparation.collect(step)
    }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.list(count: 3) { encoder throws(StateError) in
            try start.encode(into: &encoder)
            try end.encode(into: &encoder)
            try step.encode(into: &encoder)
        }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        try decoder.list(of: 3)
        start = try decoder.value()
        end = try decoder.value()
        step = try decoder.value()
        try decoder.finishObjects()
        try check()
    }
}
