/// The body of a request is larger than the host allows.
public struct BodyTooLargeError: Error, Sendable {
    public init() {}
}
