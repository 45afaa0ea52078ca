import HTTPTypes
import Tetra

/// A request that a test sends by itself, past the page.
public struct TestRequest: Sendable {
    /// `POST` for a call.
    public var method: HTTPRequest.Method
    /// Path and query.
    public var target: String
    /// What is sent beside the cookies of the browser.
    public var headers: HTTPFields
    /// What is sent as it is.
    public var body: [UInt8]

    /// A request with no headers but those given.
    public init(_ method: HTTPRequest.Method, _ target: String, headers: HTTPFields = [:], body: [UInt8] = []) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
    }

    /// The body as JSON, to be changed in place: `request.json["calls"][0]["method"] = "load"`. Null if it is none.
    public var json: JSONValue {
        get { (try? JSONReader.read(body)) ?? .null }
        set { body = JSONWriter.write(newValue) }
    }
}
