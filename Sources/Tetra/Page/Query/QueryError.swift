/// Why a query cannot be read.
enum QueryError: Error {
    case malformed
    case tooManyParameters
    /// What the query's type said. An error of its own, because a `DecodingError` out of a page's content is a failure
    /// of the app and none of the visitor's.
    case mismatch(any Error)
}
