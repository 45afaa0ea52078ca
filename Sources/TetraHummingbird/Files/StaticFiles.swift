import Hummingbird
import Logging

/// Answers requests for the files of a folder.
///
/// Hummingbird's file middleware does the work; it is given only paths that were checked segment by segment.
struct StaticFiles<Context: RequestContext>: HTTPResponder {
    private let files: FileMiddleware<Context, LocalFileSystem>
    private let cacheControl: String

    init(folder: String, maximumAge: Duration) {
        files = FileMiddleware(folder, logger: Logger(label: "tetra.files"))
        cacheControl =
            maximumAge > .zero ? "public, max-age=\(maximumAge.components.seconds)" : "public, no-cache"
    }

    func respond(to request: Request, context: Context) async throws -> Response {
        // The router does not tell `site.css/` from `site.css`; links inside would.
        guard request.uri.path.utf8.last != UInt8(ascii: "/"),
            let path = StaticFilePath(segments: context.parameters.getCatchAll())
        else { throw HTTPError(.notFound) }
        var head = request.head
        head.path = path.encoded
        var response = try await files.handle(Request(head: head, body: request.body), context: context) { _, _ in
            throw HTTPError(.notFound)
        }
        // For a folder the middleware leads on to its listing, which does not exist.
        guard response.status.kind != .redirection || response.status == .notModified else {
            throw HTTPError(.notFound)
        }
        response.headers[.cacheControl] = cacheControl
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.contentType] = Self.contentType(response.headers[.contentType])
        return response
    }

    /// Text is UTF-8; what has no known type is bytes.
    private static func contentType(_ type: String?) -> String {
        guard let type else { return "application/octet-stream" }
        return type.utf8.starts(with: "text/".utf8) && !type.utf8.contains(UInt8(ascii: ";"))
            ? "\(type); charset=utf-8" : type
    }
}
