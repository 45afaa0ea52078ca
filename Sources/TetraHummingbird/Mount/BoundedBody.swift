import Hummingbird
import Tetra

/// The body of a request, read up to a limit. The host's deadline bounds how long that takes.
struct BoundedBody: Sendable {
    private let body: RequestBody

    init(_ body: RequestBody) {
        self.body = body
    }

    /// - Throws: `BodyTooLargeError` before the part that goes past the limit is copied; `CancellationError` where reading was
    ///   ended before the body was.
    func collect(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await part in body {
            guard part.readableBytes <= limit - bytes.count else { throw BodyTooLargeError() }
            bytes.append(contentsOf: part.readableBytesView)
        }
        // A cancelled sequence ends like one that is complete.
        try Task.checkCancellation()
        return bytes
    }
}
