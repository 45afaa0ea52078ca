import TetraHTML
import TetraState

/// A component as the page holds it, once its sealed state has been verified and all that came with it was decoded.
///
/// Only ``HeldComponentReader`` makes one. Nothing has been fetched or loaded yet. A reference, because it goes from hand
/// to hand and never changes.
final class HeldComponent: Sendable {
    let known: ComponentType
    let head: StateHead
    let id: InstanceID
    /// Defaults with the page's writable values set; the sealed properties are still missing.
    let component: any Component
    /// The writable values as the page sent them, in the order of `known.writable`; `nil` if the schema differs.
    let values: [JSONValue]?
    /// Indices of the properties that the page changed since the server last sent them.
    let changed: [Int]
    /// What the page says that it was last sent of those, by index: a hint of the right type.
    let lastSent: [Int: JSONValue]
    /// What `load` said, as a digest, of properties that were changed before and are not saved, by index.
    let unsaved: [Int: UInt64]
    /// The page that it was made on, where that page guards calls.
    let route: GuardedRoute?
    /// What the page has in its slots; `nil` where nothing is passed to any.
    let slots: HeldSlots?
    /// What its parent gave to the root element.
    let outside: OutsideAttributes
    let arguments: StateArchive
    let properties: StateArchive
    let plaintext: [UInt8]
    /// Seconds since 1970.
    let issuedAt: UInt64

    init(
        _ decoded: DecodedComponent, unsaved: [Int: UInt64], route: GuardedRoute?, slots: HeldSlots?,
        outside: OutsideAttributes, arguments: StateArchive, properties: StateArchive
    ) {
        known = decoded.known
        head = decoded.opened.head
        id = InstanceID(bits: decoded.opened.head.instance)
        component = decoded.component
        values = decoded.values
        changed = decoded.lastSent.keys.sorted()
        lastSent = decoded.lastSent
        self.unsaved = unsaved
        self.route = route
        self.slots = slots
        self.outside = outside
        self.arguments = arguments
        self.properties = properties
        plaintext = decoded.opened.verified.plaintext
        issuedAt = decoded.opened.verified.issuedAt
    }
}
