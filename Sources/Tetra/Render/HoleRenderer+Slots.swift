import TetraHTML
import TetraState

extension HoleRenderer {
    /// What was passed to one of the owner's slots.
    func show(_ use: SlotUse, _ environment: HoleEnvironment) async throws -> HoleFilling {
        let slots = environment.owner.slots
        guard slots.contents[use.name] != nil else { return .nothing }
        guard slots.begin(use.name) else { return try refuseSecond(use, environment) }
        switch slots.contents[use.name] {
        case .kept(let digest)? where environment.isInPage:
            slots.note(use.name, digest: digest)
            return filling(use, environment, digest: digest, content: nil)
        case .fragment(let html, let outer)?:
            let known = environment.isInPage ? slots.heldDigest(use.name) : nil
            var inside = outer
            inside.isInPage = outer.isInPage && known != nil
            inside.failures = environment.failures
            let content = try await inline(html, inside)
            let digest = max(1, StateDigest.truncated64(content.placeholder))
            slots.note(use.name, digest: digest)
            let isUnchanged = known == digest && content.isUnchanged
            var filling = filling(use, environment, digest: digest, content: isUnchanged ? nil : content.html)
            filling.records = content.records
            filling.operations = content.operations
            return filling
        case .kept?, .hidden?, nil: throw OwnerNeeded(slot: use.name)
        }
    }

    /// The content between comments, by which the page finds it again: a comment can stand anywhere, in tables too.
    ///
    /// - Parameter content: `nil` for what the page has.
    private func filling(
        _ use: SlotUse, _ environment: HoleEnvironment, digest: UInt64, content: [UInt8]?
    ) -> HoleFilling {
        let name = "\(InstanceID(bits: environment.owner.bits).text):\(use.name)"
        let inner = content ?? Array("<template data-tetra-keep=\"\(name)\"></template>".utf8)
        return HoleFilling(
            html: Array("<!--tetra:\(name)-->".utf8) + inner + Array("<!--/tetra:\(name)-->".utf8),
            placeholder: Array("<!--tetra:\(name):\(digest)-->".utf8), isUnchanged: content == nil)
    }

    private func refuseSecond(_ use: SlotUse, _ environment: HoleEnvironment) throws -> HoleFilling {
        let message = "\(environment.owner.path) shows its slot '\(use.name)' twice; a slot is shown once in a render."
        if renderer.isDevelopment { throw HostError(.invalidRender, message) }
        renderer.driver.scope.logger.warning("\(message)")
        return .nothing
    }
}
