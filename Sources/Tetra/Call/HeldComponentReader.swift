import Foundation
import TetraHTML
import TetraState

/// Turns what the page sent of a component into a ``HeldComponent``, in steps that the order of checks needs apart.
struct HeldComponentReader: Sendable {
    let registry: ComponentRegistry
    let maximumAge: Duration
    let types: [String: [String]]
    let limits: StateLimits

    /// Age, protocol version, type and form of the archive; the MAC has been verified.
    func read(_ token: AuthenticatedToken) throws(CallError) -> OpenedComponent {
        let verified: VerifiedState
        do {
            verified = try token.open(maximumAge: maximumAge)
        } catch {
            throw error.code == .expired ? .expired("\(error)") : .rejected("\(error)")
        }
        let head: StateHead
        do {
            head = try verified.head()
        } catch {
            throw error.code == .outdated ? .outdated("\(error)") : .rejected("\(error)")
        }
        return OpenedComponent(head: head, verified: verified)
    }

    func type(of opened: OpenedComponent) throws(CallError) -> ComponentType {
        guard let known = registry.known(nameHash: opened.head.type) else {
            throw .outdated("no registered component has the type hash \(opened.head.type)")
        }
        return known
    }

    /// The page's values, checked against their declared types.
    func decode(
        _ supplied: SuppliedComponent, opened: OpenedComponent, known: ComponentType
    ) throws(CallError) -> DecodedComponent {
        func make<C: Component>(_ type: C.Type) throws(CallError) -> DecodedComponent {
            var component = C(componentInstance: ComponentInstance())
            let sameSchema = opened.head.schema == known.schemaHash
            let inOrder = try set(supplied, on: &component, known: known, sameSchema: sameSchema)
            let lastSent = try lastSent(supplied, as: component, known: known, sameSchema: sameSchema)
            return DecodedComponent(
                known: known, opened: opened, component: component, values: inOrder, lastSent: lastSent)
        }
        return try make(known.type)
    }

    /// The archives, their form checked; nothing of them is restored yet.
    func held(_ decoded: DecodedComponent) throws(CallError) -> HeldComponent {
        let opened = decoded.opened
        let plaintext = opened.verified.plaintext
        guard let parts = SealedLayout.split(plaintext[StateHead.byteCount...]) else {
            throw .rejected("the sealed bytes are not a head and two archives")
        }
        do {
            let known = decoded.known
            let properties = try StateArchive(plaintext, in: parts.properties.indices, limits: limits)
            let sameSchema = opened.head.schema == known.schemaHash
            let unsaved = sameSchema ? try properties.decodeIfPresent(known.unsavedTag, as: [UInt64].self) : nil
            let route = try properties.decodeIfPresent(GuardedRoute.tag, as: UInt64.self)
            let slots =
                try known.slotNames.isEmpty
                ? nil : properties.decodeIfPresent(known.slotsTag, as: [UInt64].self).flatMap(HeldSlots.init(sealed:))
            let outside = try properties.decodeIfPresent(known.outsideTag, as: [String].self)
            return HeldComponent(
                decoded, unsaved: UnsavedValue.digests(in: unsaved ?? [], writable: known.writable),
                route: route.map(GuardedRoute.init(digest:)), slots: slots,
                outside: OutsideAttributes(sealed: outside ?? []),
                arguments: try StateArchive(plaintext, in: parts.arguments.indices, limits: limits),
                properties: properties)
        } catch {
            throw .rejected("archive: \(error)")
        }
    }

    /// Which properties the page changed, and what it was last sent of them, which must be of their types. After a deploy a name that the
    /// type does not let the page set any more is left out, as among the values.
    private func lastSent<C: Component>(
        _ supplied: SuppliedComponent, as component: C, known: ComponentType, sameSchema: Bool
    ) throws(CallError) -> [Int: JSONValue] {
        var changed: [Int: JSONValue] = [:]
        for (name, lastSent) in supplied.changed {
            guard let index = known.writableIndex(name) else {
                if sameSchema { throw .invalidValue(path: name, "not writable") }
                continue
            }
            var scratch = component
            do {
                try scratch.setProperty(index, pageValue: lastSent)
            } catch {
                if sameSchema { throw .invalidValue(path: "changed.\(name)", "\(error)") }
                throw .outdated("\(known.name).\(name) has another shape since")
            }
            changed[index] = lastSent
        }
        return changed
    }

    /// Sets every writable property; gives the values in the type's own order if none is missing.
    private func set<C: Component>(
        _ supplied: SuppliedComponent, on component: inout C, known: ComponentType, sameSchema: Bool
    ) throws(CallError) -> [JSONValue]? {
        let names = types[known.name] ?? []
        guard names.count == supplied.values.count else {
            throw .malformed("\(known.name): \(names.count) names for \(supplied.values.count) values")
        }
        var byIndex: [Int: JSONValue] = [:]
        for (name, value) in zip(names, supplied.values) {
            guard let index = known.writableIndex(name) else {
                if sameSchema { throw .invalidValue(path: name, "not a writable property") }
                continue
            }
            do {
                try component.setProperty(index, pageValue: value)
            } catch {
                let error = error.within(name)
                if sameSchema { throw .invalidValue(path: error.path, "\(known.name): \(error)") }
                throw .outdated("\(known.name).\(name) has another shape since")
            }
            guard byIndex.updateValue(value, forKey: index) == nil else {
                throw .malformed("\(known.name): a property is named twice")
            }
        }
        guard byIndex.count == known.writable.count else {
            if sameSchema { throw .invalidValue(path: known.name, "a writable property is missing") }
            return nil
        }
        return known.writable.compactMap { byIndex[$0] }
    }
}

/// A verified state with the page's values beside it, checked against their declared types.
struct DecodedComponent: Sendable {
    let known: ComponentType
    let opened: OpenedComponent
    /// Defaults with the page's writable values set.
    let component: any Component
    /// The writable values in the order of `known.writable`; `nil` if the schema differs.
    let values: [JSONValue]?
    /// What the page was last sent of the properties that it changed, by index.
    let lastSent: [Int: JSONValue]
}

/// A verified state whose type is not known yet.
struct OpenedComponent: Sendable {
    let head: StateHead
    let verified: VerifiedState
}
