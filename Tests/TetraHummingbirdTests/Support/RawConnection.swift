import NIOCore
import NIOPosix

/// A connection that sends exactly the bytes that a test gives it, and reads answers by their `Content-Length`.
struct RawConnection {
    struct ClosedError: Error {}

    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var received: [UInt8] = []

    static func open<Result: Sendable>(
        port: Int, _ body: (inout RawConnection) async throws -> Result
    ) async throws -> Result {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var connection = RawConnection(inbound: inbound.makeAsyncIterator(), outbound: outbound)
            return try await body(&connection)
        }
    }

    private init(
        inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.inbound = inbound
        self.outbound = outbound
    }

    func send(_ bytes: some Sequence<UInt8>) async throws {
        try await outbound.write(ByteBuffer(bytes: bytes))
    }

    func send(_ text: String) async throws {
        try await send(text.utf8)
    }

    /// The next answer.
    ///
    /// - Parameter hasBody: false for the answer to a HEAD, whose `Content-Length` is of a body that does not follow.
    mutating func answer(hasBody: Bool = true) async throws -> RawAnswer {
        while true {
            if let end = Self.endOfHead(received) {
                var answer = try RawAnswer(head: received[..<end])
                let length = hasBody && answer.status != 304 ? Int(answer["content-length"] ?? "0") ?? 0 : 0
                if received.count >= end + length {
                    answer.body = Array(received[end..<(end + length)])
                    received.removeFirst(end + length)
                    return answer
                }
            }
            try await receive()
        }
    }

    /// Waits until the server has closed the connection.
    mutating func waitUntilClosed() async throws {
        while true {
            do { try await receive() } catch is ClosedError { return }
        }
    }

    private mutating func receive() async throws {
        guard let part = try await inbound.next() else { throw ClosedError() }
        received += part.readableBytesView
    }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        let mark = Array("\r\n\r\n".utf8)
        guard bytes.count >= mark.count else { return nil }
        return bytes.indices.dropLast(mark.count - 1).first { bytes[$0..<($0 + mark.count)].elementsEqual(mark) }
            .map { $0 + mark.count }
    }
}

/// An answer as it came over the wire.
struct RawAnswer: Sendable {
    struct MalformedError: Error {}

    let status: Int
    /// Names in lower case, in the order in which they came.
    let headers: [(name: String, value: String)]
    var body: [UInt8] = []

    init(head: ArraySlice<UInt8>) throws {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        guard let first = lines.first?.split(separator: " "), first.count > 1, let status = Int(first[1]) else {
            throw MalformedError()
        }
        self.status = status
        headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (parts[0].lowercased(), parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
        }
    }

    subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

    func all(_ name: String) -> [String] { headers.filter { $0.name == name }.map(\.value) }

    var text: String { String(decoding: body, as: UTF8.self) }
}
