import Synchronization

/// Tells requests apart in the log and in a message of an internal error. It is no secret.
struct RequestID: Sendable {
    private let bits: UInt64

    /// Where the ids of this process begin: other processes begin elsewhere.
    private static let latest = Atomic<UInt64>(.random(in: .min ... .max))

    /// An id that no request of this process has had: the step is odd, so that all 64 bits come before one comes again,
    /// and large, so that ids in a row don't look alike.
    static func next() -> RequestID {
        RequestID(bits: latest.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue)
    }

    var text: String { InstanceID(bits: bits).text }
}
