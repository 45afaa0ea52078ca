import HTTPTypes

/// What an error page has to tell: nothing of the inside.
public struct PageProblem: Sendable {
    /// The status that the page is answered with.
    public let status: HTTPResponse.Status
    /// A sentence for the person; of an internal error it names the request's id.
    public let message: String

    init(status: HTTPResponse.Status, message: String) {
        self.status = status
        self.message = message
    }

    /// A few words: a heading, and the title of the page.
    public var title: String {
        switch status.code {
        case 400: "Bad request"
        case 401: "Please sign in"
        case 403: "Not allowed"
        case 404: "Not found"
        case 422: "Not valid"
        case 429: "Too many requests"
        case 500: "Something went wrong"
        case 503: "Not available"
        default: status.reasonPhrase.isEmpty ? "Something went wrong" : status.reasonPhrase
        }
    }
}
