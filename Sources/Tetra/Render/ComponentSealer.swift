import TetraHTML
import TetraState

/// Saves components of one request. A reference, because whatever renders holds it.
final class ComponentSealer: Sendable {
    private let values: StateValues
    private let maximumAge: Duration
    private let clock: SealClock
    private let models: StateRegistry
    private let limits: StateLimits
    private let folding: StateFolding
    /// What the number of sealed bytes is rounded up to a multiple of; 1 for nothing.
    private let padding: Int
    /// In development alone.
    private let budget: StateBudget?
    /// Where calls are guarded: the page.
    private let route: GuardedRoute?

    init(_ configuration: HostConfiguration, models: StateRegistry, scope: RequestScope, route: GuardedRoute?) {
        values = scope.values
        maximumAge = configuration.maximumStateAge
        clock = configuration.clock
        self.models = models
        limits = configuration.limits.state
        folding = configuration.stateFolding
        padding = configuration.statePadding ?? 1
        budget = StateBudget(configuration, logger: scope.logger)
        self.route = route
    }

    /// The bytes to be sealed: head, load arguments, and each property that is neither set by `load`, nor in the page's
    /// hands, nor transient.
    func plaintext<C: Component>(
        _ component: C, known: ComponentType, id: InstanceID, digest: UInt64, slots: HeldSlots?
    ) async throws -> [UInt8] {
        var ofArguments = StatePreparation(registry: models, limits: limits)
        try component.componentInstance.arguments?.prepare(&ofArguments)
        var ofProperties = StatePreparation(registry: models, limits: limits)
        let tracker = component.componentInstance.tracker
        let sealed = known.sealed.filter { !tracker.wasSet($0) }
        for index in sealed { try component.prepareProperty(index, &ofProperties) }
        if ofArguments.isPending { try await ofArguments.prepare(values) }
        if ofProperties.isPending { try await ofProperties.prepare(values) }

        var arguments = StateArchiveWriter(consume ofArguments, limits: limits)
        try component.componentInstance.arguments?.encode(into: &arguments)
        var properties = StateArchiveWriter(consume ofProperties, limits: limits)
        try properties.version(C.stateVersion)
        for index in sealed { try component.encodeProperty(index, into: &properties) }
        // What a method has changed since is the method's, not the person's.
        let unsaved = component.componentInstance.unsaved.filter {
            component.pageValue(ofProperty: $0.index) == $0.value
        }
        if !unsaved.isEmpty { try properties.field(known.unsavedTag, UnsavedValue.sealed(unsaved)) }
        if let route { try properties.field(GuardedRoute.tag, route.digest) }
        if let slots { try properties.field(known.slotsTag, slots.sealed) }
        if !component.componentInstance.outside.isEmpty {
            try properties.field(known.outsideTag, component.componentInstance.outside.sealed)
        }
        let head = StateHead(
            type: known.nameHash, schema: known.schemaHash, instance: id.bits, digest: digest)
        let argumentBytes = try (consume arguments).finish(folding: folding)
        let propertyBytes = try (consume properties).finish(
            folding: folding, paddedTo: padding, besides: SealedLayout.byteCount(beforeProperties: argumentBytes))
        let plaintext = SealedLayout.join(head: head, arguments: argumentBytes, properties: propertyBytes)
        budget?.check(C.self, known, byteCount: plaintext.count, arguments: argumentBytes, properties: propertyBytes)
        return plaintext
    }

    /// Whether a state that did not change should be sealed anew all the same, lest it expire in an open page.
    func isAging(_ held: HeldComponent) -> Bool {
        clock.now() > held.issuedAt + UInt64(maximumAge / .seconds(2))
    }
}
