import HTTPTypes

/// Decides whether a call comes from a page of this app.
///
/// `Sec-Fetch-Site: same-origin` is enough, since no script can set it (Fetch Metadata, W3C); otherwise `Origin` must be
/// one of the public origins. Forwarded headers are never looked at.
struct OriginCheck: Sendable {
    private let origins: Set<String>
    private let allowsLoopback: Bool

    init(publicOrigins: [String], environment: HostConfiguration.Environment) throws(HostError) {
        if publicOrigins.isEmpty, environment == .production {
            throw HostError(
                .missingOrigins,
                """
                No public origin is configured. Say under which origins browsers reach the app, for example \
                publicOrigins = ["https://example.org"], or choose the development environment.
                """)
        }
        for origin in publicOrigins where !Self.isOrigin(origin) {
            throw HostError(
                .invalidOrigin, "\"\(origin)\" is not an origin: it has the form https://host or https://host:port.")
        }
        origins = Set(publicOrigins)
        allowsLoopback = environment == .development && publicOrigins.isEmpty
    }

    /// The reason of the refusal, `nil` if the request may pass.
    func refusal(_ headers: HTTPFields) -> String? {
        if let site = headers.value(.secFetchSite), site == "same-origin" { return nil }
        guard let origin = headers.value(.origin) else { return "neither a same-origin Sec-Fetch-Site nor an Origin" }
        if origins.contains(origin) { return nil }
        if allowsLoopback, Self.isLoopback(origin) { return nil }
        return "an Origin that is not among the public ones"
    }

    /// In development, without configured origins, a page may call from the loopback interface alone.
    private static func isLoopback(_ origin: String) -> Bool {
        ["http://127.0.0.1", "http://localhost", "http://[::1]"].contains { prefix in
            guard origin.utf8.starts(with: prefix.utf8) else { return false }
            let rest = origin.utf8.dropFirst(prefix.utf8.count)
            guard let colon = rest.first else { return true }
            return colon == UInt8(ascii: ":") && rest.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
        }
    }

    private static func isOrigin(_ text: String) -> Bool {
        for scheme in ["https://", "http://"] where text.utf8.starts(with: scheme.utf8) {
            let rest = text.utf8.dropFirst(scheme.utf8.count)
            return !rest.isEmpty && rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }
        }
        return false
    }
}
