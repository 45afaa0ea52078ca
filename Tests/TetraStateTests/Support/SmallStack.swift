import Foundation

/// Runs some work in a thread of little stack, such as those of some systems have: recursion without bound crashes it.
func onSmallStack<Result: Sendable>(
    byteCount: Int = 1 << 20, _ work: @escaping @Sendable () throws -> Result
) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        let thread = Thread { continuation.resume(with: Swift.Result { try work() }) }
        thread.stackSize = byteCount
        thread.start()
    }
}
