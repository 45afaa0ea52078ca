import TetraHTML
import TetraState

/// What the page may see of a component: its public values and the initial values of its local ones.
struct PageData: Sendable {
    let writable: [JSONValue]
    let readOnly: [JSONValue]
    let local: [JSONValue]
    /// The same by name, for the expressions of the first paint.
    let scope: ExpressionScope

    init<C: Component>(_ component: C, known: ComponentType) {
        var values: [(name: String, value: JSONValue)] = []
        func collect(_ indices: [Int]) -> [JSONValue] {
            indices.map { index in
                let value = component.pageValue(ofProperty: index) ?? .null
                values.append((known.properties[index].name, value))
                return value
            }
        }
        writable = collect(known.writable)
        readOnly = collect(known.readOnly)
        local = collect(known.local)
        scope = ExpressionScope(values)
    }

    /// Tells whether the page has what would be sent: HTML with its children as holes, and the read-only values, of which
    /// the page tells nothing back. Never 0, which stands for unknown.
    func digest(of html: [UInt8]) -> UInt64 {
        var bytes = html
        bytes += JSONWriter.write(.array(readOnly))
        return max(1, StateDigest.truncated64(bytes))
    }

    /// The digest of a component that was called without being rendered again.
    static let unknownDigest: UInt64 = 0
}
