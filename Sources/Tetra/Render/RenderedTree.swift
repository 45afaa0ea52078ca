import TetraHTML
import TetraState

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
    /// What is to be sealed once all is rendered: until then the session can change.
    let plaintext: [UInt8]
    let writable: [JSONValue]
    let readOnly: [JSONValue]
    /// At the first render of an instance only.
    let local: [JSONValue]?
}

/// A record with its sealed state, ready to be sent.
struct SealedRecord: Sendable {
    let record: ComponentRecord
    let token: String

    init(_ record: ComponentRecord, token: String) {
        self.record = record
        self.token = token
    }
}

extension [ComponentRecord] {
    /// Seals each state for one session.
    func sealed(with sealer: StateSealer, observer: HostObserver) throws -> [SealedRecord] {
        let start = observer.start()
        let sealed = try map { SealedRecord($0, token: try sealer.seal($0.plaintext).text) }
        observer.ended(.seal, since: start)
        observer.metrics?.sealed(sealed)
        return sealed
    }
}
