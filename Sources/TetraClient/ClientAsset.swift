/// One file of the page's runtime, as it is served to browsers.
public struct ClientAsset: Sendable {
    /// The name under which the other files import it, such as `tetra.js`.
    public let name: String
    /// The value of the `Content-Type` header.
    public let contentType: String
    /// The file itself, UTF-8 encoded.
    public let bytes: [UInt8]
}
