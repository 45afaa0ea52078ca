import Foundation
import TetraHTML
import TetraState

/// Saves and seals components of one request.
struct ComponentSealer: Sendable {
    let sealer: StateSealer
    let values: StateValues
    let maximumAge: Duration
    let now: @Sendable () -> Date

    /// The bytes to be sealed: head, load arguments, and each property that is neither set by `load`, nor in the page's
    /// hands, nor transient.
    func plaintext<C: Component>(
        _ component: C, known: ComponentType, id: InstanceID, digest: UInt64
    ) async throws -> [UInt8] {
        var preparation = StatePreparation()
        component.componentInstance.arguments?.prepare(&preparation)
        let sealed = known.properties.indices.filter {
            known.properties[$0].isSealed && !component.componentInstance.tracker.wasSet($0)
        }
        for index in sealed { component.prepareProperty(index, &preparation) }
        if preparation.isNeeded { try await preparation.prepare(values) }

        var arguments = StateArchiveWriter(preparation)
        try component.componentInstance.arguments?.encode(into: &arguments)
        var properties = StateArchiveWriter(preparation)
        for index in sealed { try component.encodeProperty(index, into: &properties) }
        let head = StateHead(
            type: known.nameHash, schema: known.schemaHash, instance: id.bits, digest: digest)
        return SealedLayout.join(head: head, arguments: try arguments.finish(), properties: try properties.finish())
    }

    func seal(_ plaintext: [UInt8]) throws -> String {
        try sealer.seal(plaintext)
    }

    /// Whether a state that did not change should be sealed anew all the same, lest it expire in an open page.
    func isAging(_ held: HeldComponent) -> Bool {
        now().timeIntervalSince(held.issuedAt) > (maximumAge / .seconds(1)) / 2
    }
}
