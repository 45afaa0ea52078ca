/// A call whose states are authentic and whose input is decoded.
///
/// Only ``CallChecks`` makes one.
struct VerifiedCall: Sendable {
    let called: HeldComponent
    let descendants: [InstanceID: HeldComponent]
    /// The same in the order of the page's tree.
    let inOrder: [HeldComponent]
    /// The component's own `Call`; `nil` to render again without calling anything.
    let call: (any Sendable)?
    /// Whether the component renders again.
    let updates: Bool
}
