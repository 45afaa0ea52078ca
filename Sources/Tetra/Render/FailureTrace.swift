import Synchronization

/// Which component has failed, told from within: the innermost one is the first to say so.
final class FailureTrace: Sendable {
    private let innermost = Mutex<String?>(nil)

    func note(_ path: @autoclosure () -> String) {
        innermost.withLock { if $0 == nil { $0 = path() } }
    }

    /// Its path, from the page or the called component on.
    var path: String? { innermost.withLock { $0 } }
}
