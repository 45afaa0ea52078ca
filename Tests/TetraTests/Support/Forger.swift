import HTTPTypes

@testable import Tetra

/// Someone who holds the key: makes tokens for a browser's own session that no render has made.
struct Forger {
    let host: ComponentHost
    let client: RawClient

    /// What a component's state holds.
    struct Parts {
        var head: StateHead
        var arguments: [UInt8]
        var properties: [UInt8]
    }

    func sealer() throws -> StateSealer {
        let cookie = "tetra-session=\(client.cookies["tetra-session"] ?? "")"
        let opened = try host.sessions.open([.cookie: cookie])
        return host.sealer(for: opened.contents, secretIndex: opened.secretIndex)
    }

    func open(_ component: RawComponent) throws -> Parts {
        let plaintext = try sealer().unseal(SealedToken(component.state), maximumAge: .seconds(UInt32.max)).plaintext
        guard let parts = SealedLayout.split(plaintext[StateHead.byteCount...]) else {
            throw RawClientError("not of the layout")
        }
        return Parts(
            head: try StateHead(plaintext), arguments: Array(parts.arguments), properties: Array(parts.properties))
    }

    /// The same component with something else sealed.
    func changed(_ component: RawComponent, _ change: (inout Parts) throws -> Void) throws -> RawComponent {
        var parts = try open(component)
        try change(&parts)
        return try sealed(
            component, SealedLayout.join(head: parts.head, arguments: parts.arguments, properties: parts.properties))
    }

    func sealed(_ component: RawComponent, _ plaintext: [UInt8]) throws -> RawComponent {
        var forged = component
        forged.state = try sealer().seal(plaintext).text
        return forged
    }

    /// An archive of one property, whatever the safe list says.
    static func archive<Value: StateCodable>(_ name: String, _ value: Value) throws -> [UInt8] {
        var preparation = StatePreparation()
        try preparation.collect(value)
        var writer = StateArchiveWriter(preparation)
        try writer.field(name, value)
        return try writer.finish()
    }
}
