import Synchronization

/// The expressions of one component type, each once, known to page and server by a reference made of its content.
///
/// They hold no row data, so that they stand in the page once however many rows there are, and mean the same on each
/// node and after a deploy.
public final class ExpressionTable: Sendable {
    private struct State {
        var templates: [UInt64: (reference: String, template: [UInt8])] = [:]
        var size = 0
        var snapshot: Snapshot?
    }

    /// All of a table at one moment.
    public struct Snapshot: Sendable {
        /// Eight characters that differ when the entries differ.
        public let hash: String
        /// The references and the JSON that they stand for, in the order of the references.
        public let entries: [(reference: String, template: [UInt8])]
    }

    /// How many entries a table may have.
    public static let maximumCount = 512
    /// How many bytes the templates of a table may have together.
    public static let maximumSize = 65_536

    private let state = Mutex(State())

    public init() {}

    /// The reference for a template, which is added if it is new.
    ///
    /// - Returns: nil where the table is full, or where another template has the same hash: then it must stand inline.
    public func reference(for template: [UInt8]) -> String? {
        let hash = TemplateHash.hash(template)
        return state.withLock { state in
            if let known = state.templates[hash] { return known.template == template ? known.reference : nil }
            guard state.templates.count < Self.maximumCount, state.size + template.count <= Self.maximumSize else {
                return nil
            }
            let reference = TemplateHash.text(hash)
            state.templates[hash] = (reference, template)
            state.size += template.count
            state.snapshot = nil
            return reference
        }
    }

    /// What the table holds now.
    public func snapshot() -> Snapshot {
        state.withLock { state in
            if let snapshot = state.snapshot { return snapshot }
            let entries = state.templates.values.sorted {
                $0.reference.utf8.lexicographicallyPrecedes($1.reference.utf8)
            }
            let hash = TemplateHash.hash(entries.flatMap { Array($0.reference.utf8) })
            let snapshot = Snapshot(
                hash: TemplateHash.text(hash), entries: entries.map { ($0.reference, $0.template) })
            state.snapshot = snapshot
            return snapshot
        }
    }
}
