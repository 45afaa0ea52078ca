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
        case let error where StaleErrors.isStale(error):
            return .stale("\(type(of: error)): \(error)", message: StaleErrors.message(error))
        default:
            return .internalError(requestID: requestID, "\(type(of: error)): \(error)")
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
