import TetraHTML

/// What rendering a component and all below it gave.
struct RenderedTree: Sendable {
    /// With holes for what did not change.
    var html: [UInt8]
    /// Whether the page already has exactly this HTML, children included.
    var isUnchanged: Bool
    var records: [ComponentRecord]
    var operations: [ClientOperation]
}

/// What the page gets to know of one component beside its HTML.
struct ComponentRecord: Sendable {
    let known: ComponentType
    let id: InstanceID
    let token: String
    let writable: [JSONValue]
    let readOnly: [JSONValue]
    /// At the first render of an instance only.
    let local: [JSONValue]?
}
