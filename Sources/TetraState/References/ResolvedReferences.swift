/// The models of one phase: each row once, whichever archives refer to it, and which rows are gone.
///
/// The identity map ends with the phase and is never shared by the calls of a request.
public struct ResolvedReferences: Sendable {
    private var outcomes: [StateReference: Outcome] = [:]

    enum Outcome: Sendable {
        case found(any StateModel)
        case gone(ObjectIdentifier)
    }

    /// No models.
    public init() {}

    /// Adds a model that is at hand, such as one that a parent passes, so that it is used as it is and not fetched.
    ///
    /// - Throws: `unsavedModel` if it has no key.
    public mutating func insert<Model: StateModel>(_ model: Model) throws(StateError) {
        let reference = StateReference(typeName: Model.stateName, key: try StatePreparation.keyBytes(of: model))
        outcomes[reference] = .found(model)
    }

    var isEmpty: Bool { outcomes.isEmpty }

    /// Whether a reference was looked for, be its row there or gone.
    public func contains(_ reference: StateReference) -> Bool { outcomes[reference] != nil }

    func outcome(of reference: StateReference) -> Outcome? { outcomes[reference] }

    /// Makes room for so many more.
    mutating func reserveCapacity(_ count: Int) { outcomes.reserveCapacity(outcomes.count + count) }

    mutating func set(_ outcome: Outcome, for reference: StateReference) {
        outcomes[reference] = outcome
    }
}
