import TetraState

extension CallError {
    /// What the page is told of an error.
    ///
    /// An error says by its type what it is, never by its text. What no rule names is internal.
    static func classify(_ error: any Error, requestID: String) -> CallError {
        switch error {
        case let error as CallError:
            return error
        case let error as NotAllowedError:
            return CallError(
                error.status, .notAllowed, error == .unauthorized ? "Please sign in." : "You may not do this.",
                reason: "refused by the component")
        case let error as any ComponentError:
            guard Code(rawValue: error.code) == nil, (400...599).contains(error.status) else {
                return .internalError(
                    requestID: requestID, "\(type(of: error)) uses a reserved code or a status that is no error")
            }
            return CallError(
                error.status, code: error.code, error.message, reason: "thrown by the component: \(type(of: error))")
        case let error as StateQueryError:
            return query(error, requestID: requestID)
        case let error where StaleErrors.isStale(error):
            return .stale("\(type(of: error)): \(error)", message: StaleErrors.message(error))
        default:
            return .internalError(requestID: requestID, "\(type(of: error)): \(error)")
        }
    }

    /// A query that came back with a state and no longer compiles is of an older shape; one that breaks its bounds was
    /// not saved by this app. The same of a query that was just made is a mistake of the app.
    private static func query(_ error: StateQueryError, requestID: String) -> CallError {
        let reason = error.cause.map { "\(error) (\($0))" } ?? "\(error)"
        return switch error.code {
        case .outdated where error.isOfState: .outdated(reason)
        case .refused where error.isOfState: .rejected(LogText.printable(reason))
        case .timeLimit: .unavailable(LogText.printable(reason))
        default: .internalError(requestID: requestID, LogText.printable(reason))
        }
    }

    /// What an error means that was thrown while a state from the page was restored.
    ///
    /// Only there do errors of the archive tell something of the page: the same ones out of saving, or out of a method,
    /// are failures of the app.
    static func restoring(_ error: any Error) -> any Error {
        guard let error = error as? StateError else { return error }
        switch error.code {
        case .blocked, .malformed, .limitExceeded: return CallError.rejected("\(error)")
        case .shapeMismatch, .missingField, .outdated: return CallError.outdated("\(error)")
        default: return error
        }
    }
}
