import Logging
import TetraState

/// What all components of one request share.
///
/// A reference, injected into each component before `load`; no task-local, so that it is there in detached work too.
final class RequestScope: Sendable {
    let id: String
    let url: PageURL
    let session: Session
    let values: StateValues
    let logger: Logger
    /// When the request should be answered at the latest.
    let deadline: ContinuousClock.Instant

    init(
        id: String, url: PageURL, session: Session, values: StateValues, logger: Logger,
        deadline: ContinuousClock.Instant
    ) {
        self.id = id
        self.url = url
        self.session = session
        self.values = values
        self.logger = logger
        self.deadline = deadline
    }
}
