import TetraState

/// What a session's cookie holds: 16 bytes of salt, 8 of the epoch, and the identity.
struct SessionContents: Equatable {
    let salt: [UInt8]
    let identity: String?
    let epoch: UInt64

    init(salt: [UInt8], identity: String?, epoch: UInt64) {
        (self.salt, self.identity, self.epoch) = (salt, identity, epoch)
    }

    init(_ cookie: OpenedToken) throws {
        let bytes = cookie.plaintext
        guard bytes.count >= 24 else { throw ToolError(.data, "The session's cookie has another form.") }
        salt = Array(bytes[..<16])
        epoch = bytes[16..<24].reduce(0) { $0 << 8 | UInt64($1) }
        identity = bytes.count == 24 ? nil : String(decoding: bytes[24...], as: UTF8.self)
    }

    /// The cookie's value, out of that alone or of `name=value` as browsers copy it.
    static func token(in cookie: String) -> String {
        let value = cookie.split(separator: "tetra-session=", maxSplits: 1).last ?? cookie[...]
        return String(value.prefix { $0 != ";" })
    }
}
