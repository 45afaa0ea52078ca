/// The components that the calls of one request have touched so far: a later call of their lineage would work on states
/// that those before have made old.
struct TouchedComponents: Sendable {
    private let areWatched: Bool
    private var ids: Set<InstanceID> = []

    /// - Parameter areWatched: Whether the request holds several calls; one alone can't meet another.
    init(areWatched: Bool) {
        self.areWatched = areWatched
    }

    /// - Returns: Whether the call touches none that were touched before.
    mutating func insert(_ call: VerifiedCall) -> Bool {
        guard areWatched else { return true }
        let lineage = Set(call.descendants.keys).union([call.called.id])
        guard ids.isDisjoint(with: lineage) else { return false }
        ids.formUnion(lineage)
        return true
    }
}
