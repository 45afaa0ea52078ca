import TetraState

/// What the states of a page hold whose guard is asked again at each call: the digest of where they were made.
///
/// It covers the pattern, the path that the host was mounted below, and what stood in the place of the parameters, so that
/// a call can't claim to come from another page, or from the same one of somebody else.
struct GuardedRoute: Sendable, Hashable {
    let digest: UInt64

    init(digest: UInt64) {
        self.digest = digest
    }

    init(_ pattern: PagePattern, basePath: String, parameters: [String: String]) {
        var bytes: [UInt8] = []
        func add(_ text: String) {
            bytes += UInt64(text.utf8.count).bigEndianBytes
            bytes += Array(text.utf8)
        }
        add(pattern.text)
        add(basePath)
        for (name, value) in parameters.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            add(name)
            add(value)
        }
        digest = StateDigest.truncated64(bytes)
    }

    /// Under which a state keeps it; no property can have this name.
    static let name = "@route"
    static let tag = FieldTag(name)
}
