import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests to a running server. Cookies and redirects are left to the caller, as in process.
final class SocketTransport: NSObject, TestTransport, URLSessionTaskDelegate {
    let origin: String

    init(_ url: URL) {
        var text = url.absoluteString
        while text.utf8.last == UInt8(ascii: "/") { text.removeLast() }
        origin = text
    }

    func send(_ request: TestRequest) async throws -> TestResponse {
        guard let url = URL(string: origin + request.target) else {
            throw PageError(.network, "\(origin)\(request.target) is not a URL.")
        }
        var sent = URLRequest(url: url, cachePolicy: .reloadIgnoringLocalCacheData, timeoutInterval: 30)
        sent.httpMethod = request.method.rawValue
        sent.httpShouldHandleCookies = false
        // The subscript joins fields of one name as each header wants it: cookies by semicolons.
        for field in request.headers {
            sent.setValue(request.headers[field.name], forHTTPHeaderField: field.name.rawName)
        }
        if !request.body.isEmpty { sent.httpBody = Data(request.body) }
        return try await answer(to: sent)
    }

    private func answer(to request: URLRequest) async throws -> TestResponse {
        let session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        return try await withCheckedThrowingContinuation { continuation in
            session.dataTask(with: request) { data, response, error in
                guard let response = response as? HTTPURLResponse else {
                    return continuation.resume(throwing: error ?? PageError(.network, "The server did not answer."))
                }
                continuation.resume(
                    returning: TestResponse(
                        status: HTTPResponse.Status(code: response.statusCode), headers: Self.headers(of: response),
                        body: Array(data ?? Data())))
            }.resume()
        }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    private static func headers(of response: HTTPURLResponse) -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in response.allHeaderFields {
            guard let name = HTTPField.Name("\(name)") else { continue }
            let values = name == .setCookie ? cookies("\(value)") : ["\(value)"]
            for value in values { fields.append(HTTPField(name: name, value: value)) }
        }
        return fields
    }

    /// Foundation joins several `Set-Cookie` headers by commas, which stand in dates too: a comma parts two cookies if a
    /// name and `=` follow it.
    private static func cookies(_ joined: String) -> [String] {
        var cookies: [String] = []
        for part in joined.split(separator: ",", omittingEmptySubsequences: false) {
            let beginsCookie = part.prefix { $0 != ";" }.contains("=")
            if beginsCookie || cookies.isEmpty {
                cookies.append(String(part.trimming(" ")))
            } else {
                cookies[cookies.count - 1] += ",\(part)"
            }
        }
        return cookies
    }
}
