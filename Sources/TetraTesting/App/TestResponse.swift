import HTTPTypes
import Tetra

/// An answer as it came, before any page made something of it.
public struct TestResponse: Sendable {
    /// The status of the request; that of its call if it has one alone.
    public let status: HTTPResponse.Status
    /// The headers; each cookie that is set is one of its own.
    public let headers: HTTPFields
    /// The body as it came.
    public let body: [UInt8]

    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON; null if it is none.
    public var json: JSONValue {
        let limits = JSONLimits(bytes: .max, depth: 512, values: .max, stringBytes: .max)
        return (try? JSONReader.read(body, limits: limits)) ?? .null
    }

    /// The code of the refusal, of the request as a whole or of its first call: `StateRejected`. `nil` for success.
    public var code: String? { refusal("code") }

    /// The message of the refusal; `nil` for success.
    public var message: String? { refusal("message") }

    private func refusal(_ name: String) -> String? {
        let json = json
        for place in [json["error"][name], json["results"][0][name]] {
            if case .string(let text) = place { return text }
        }
        return nil
    }
}
