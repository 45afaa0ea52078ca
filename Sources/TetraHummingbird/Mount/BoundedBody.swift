import Hummingbird
import Tetra

/// The body of a request, read up to a limit and for a while.
///
/// Without the second bound a handful of clients that send a byte now and then would take all the places for calls.
struct BoundedBody: Sendable {
    /// The body took too long to arrive.
    struct TimeoutError: Error {}

    private let body: RequestBody
    private let timeout: Duration

    init(_ body: RequestBody, timeout: Duration) {
        self.body = body
        self.timeout = timeout
    }

    /// - Throws: `BodyTooLargeError` before the part that goes past the limit is copied.
    func collect(upTo limit: Int) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask { try await read(upTo: limit) }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw TimeoutError()
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }

    private func read(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await part in body {
            guard part.readableBytes <= limit - bytes.count else { throw BodyTooLargeError() }
            bytes.append(contentsOf: part.readableBytesView)
        }
        return bytes
    }
}
