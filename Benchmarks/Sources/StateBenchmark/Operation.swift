import AllocationCounter
import StateCases
import TetraState

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What is done with a case, over and over.
enum Operation: String {
    case seal
    case unseal
    case sealBare = "seal-bare"
    case unsealBare = "unseal-bare"
    case sealRoute = "seal-route"
    case unsealRoute = "unseal-route"

    /// CPU time for each time, of this process.
    func nanoseconds(of measured: StateCase, times: Int) async throws -> Double {
        let token = try operand(of: measured)
        let before = clock_gettime_nsec()
        for _ in 0..<times { try await run(measured, token) }
        return Double(clock_gettime_nsec() - before) / Double(times)
    }

    /// How often it asks for memory, once everything is warm; nil where that is not counted.
    func allocations(of measured: StateCase) async throws -> UInt64? {
        guard allocation_counter_works() else { return nil }
        let token = try operand(of: measured)
        var least = UInt64.max
        // The runtime fills caches of its own now and then; a thread may also change between two of its steps.
        for _ in 0..<20 {
            let before = allocation_count()
            try await run(measured, token)
            let after = allocation_count()
            if after > before { least = min(least, after - before) }
        }
        return least
    }

    private func operand(of measured: StateCase) throws -> SealedToken {
        switch self {
        case .seal, .unseal: try measured.seal()
        case .sealBare, .unsealBare: measured.sealBare()
        case .sealRoute, .unsealRoute: try measured.sealByRoute()
        }
    }

    private func run(_ measured: StateCase, _ token: SealedToken) async throws {
        switch self {
        case .seal: keep(try measured.seal())
        case .unseal: try await measured.unseal(token)
        case .sealBare: keep(measured.sealBare())
        case .unsealBare: keep(try measured.unsealBare(token))
        case .sealRoute: keep(try measured.sealByRoute())
        case .unsealRoute: keep(try measured.unsealByRoute(token))
        }
    }
}

private func clock_gettime_nsec() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

/// Sends what was printed on its way.
func flush() { fflush(nil) }
