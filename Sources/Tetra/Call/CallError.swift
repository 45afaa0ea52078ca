import TetraState

/// How a call was refused or failed: a status of HTTP and a code that the page's runtime knows.
///
/// Its message goes to the page and says nothing of the inside; what went wrong in detail goes to the log alone.
struct CallError: Error, Sendable, Equatable {
    enum Code: String, Sendable {
        case malformedCall = "MalformedCall"
        case originRejected = "OriginRejected"
        case tooLarge = "TooLarge"
        case stateRejected = "StateRejected"
        case stateExpired = "StateExpired"
        case stateOutdated = "StateOutdated"
        case unknownMethod = "UnknownMethod"
        case invalidValue = "InvalidValue"
        case notAllowed = "NotAllowed"
        case staleComponentState = "StaleComponentState"
        case versionConflict = "VersionConflict"
        case tooManyCalls = "TooManyCalls"
        case unavailable = "Unavailable"
        case internalError = "InternalError"
    }

    let status: Int
    let code: String
    let message: String
    /// For the log alone.
    let reason: String

    init(_ status: Int, _ code: Code, _ message: String, reason: String) {
        self.init(status, code: code.rawValue, message, reason: reason)
    }

    init(_ status: Int, code: String, _ message: String, reason: String) {
        self.status = status
        self.code = code
        self.message = message
        self.reason = reason
    }

    static func malformed(_ reason: String, status: Int = 400) -> CallError {
        CallError(
            status, .malformedCall, "The request is not of the protocol's form.", reason: LogText.printable(reason))
    }

    static func originRejected(_ reason: String) -> CallError {
        CallError(403, .originRejected, "The request comes from another origin.", reason: reason)
    }

    static func tooLarge(_ reason: String) -> CallError {
        CallError(413, .tooLarge, "The request is larger than allowed.", reason: reason)
    }

    static func rejected(_ reason: String) -> CallError {
        CallError(403, .stateRejected, "The state of the component is not valid here.", reason: reason)
    }

    static func expired(_ reason: String) -> CallError {
        CallError(403, .stateExpired, "The state of the component is too old.", reason: reason)
    }

    static func outdated(_ reason: String) -> CallError {
        CallError(
            412, .stateOutdated, "The page was made by another version of the app.", reason: LogText.printable(reason))
    }

    static func unknownMethod(_ reason: String) -> CallError {
        CallError(404, .unknownMethod, "The component has no such public method.", reason: reason)
    }

    static func invalidValue(path: String, _ reason: String) -> CallError {
        CallError(
            422, .invalidValue, "A value is not valid: \(LogText.printable(path))", reason: LogText.printable(reason))
    }

    static func stale(_ reason: String, message: String = StaleStateError().message) -> CallError {
        CallError(410, .staleComponentState, message, reason: reason)
    }

    static func tooManyCalls() -> CallError {
        CallError(429, .tooManyCalls, "Too many calls; try again in a moment.", reason: "rate limit of the client")
    }

    static func unavailable(_ reason: String) -> CallError {
        CallError(503, .unavailable, "The server is busy; try again in a moment.", reason: reason)
    }

    static func internalError(requestID: String, _ reason: String) -> CallError {
        CallError(
            500, .internalError, "Something went wrong. The request's id is \(requestID).", reason: reason)
    }
}
