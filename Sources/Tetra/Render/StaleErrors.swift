import TetraState

/// Tells a stale state from a bug: only a thrown ``StaleStateError``, a reference that is gone, or a lookup that found
/// no record counts; anything else is an error of the component.
enum StaleErrors {
    static func isStale(_ error: any Error) -> Bool {
        if error is StaleStateError { return true }
        if let lookup = error as? any RecordMissingError { return lookup.isRecordMissing }
        return false
    }

    /// What the page is told: the message of a ``StaleStateError``, which is made for it, or the default.
    static func message(_ error: any Error) -> String {
        (error as? StaleStateError)?.message ?? StaleStateError().message
    }
}
