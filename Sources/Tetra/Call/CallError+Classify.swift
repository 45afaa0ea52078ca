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
        case let error as StateError
        where error.code == .blocked || error.code == .malformed || error.code == .limitExceeded:
            return .rejected("\(error)")
        case let error as StateError where error.code == .shapeMismatch || error.code == .missingField:
            return .outdated("\(error)")
        default:
            return .internalError(requestID: requestID, "\(type(of: error)): \(error)")
        }
    }
}
