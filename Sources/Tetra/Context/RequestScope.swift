import Logging
import TetraState

/// What all components of one request share.
///
/// A reference, injected into each component before `load`; no task-local, so that it is there in detached work too.
final class RequestScope: Sendable {
    let request: RequestHead
    let session: Session
    /// Who is told what happens.
    let observer: HostObserver
    let values: StateValues
    private let unnamedLogger: Logger
    /// When the request should be answered at the latest.
    let deadline: ContinuousClock.Instant

    /// A logger that names the request; made when it is asked for, since most requests log nothing.
    var logger: Logger {
        var logger = unnamedLogger
        logger[metadataKey: "request"] = .string(request.id)
        return logger
    }

    init(
        request: RequestHead, session: Session, observer: HostObserver, values: StateValues, logger: Logger,
        deadline: ContinuousClock.Instant
    ) {
        self.request = request
        self.session = session
        self.observer = observer
        self.values = values
        unnamedLogger = logger
        self.deadline = deadline
    }
}
