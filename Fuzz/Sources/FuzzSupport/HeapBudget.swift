import HeapMeter
import Synchronization

/// How much memory reading may take: a small multiple of what is read, or the run fails.
public enum HeapBudget {
    /// What errors, caches and the first use of anything may take besides, in bytes.
    public static let allowance = 65_536

    private static let mostExpensive = Mutex(Expense())

    private struct Expense {
        var perByte = 0.0
        var peak = 0
        var subject = ""
    }

    /// Runs `body` over an input and fails if at any time it held more than `multiple` bytes for each byte of input.
    public static func hold<Result>(
        _ subject: String, input count: Int, multiple: Int, _ body: () -> Result
    ) -> Result {
        heap_meter_begin()
        let result = body()
        let peak = heap_meter_peak()
        require(
            peak <= allowance + multiple * count,
            "\(subject): reading \(count) bytes took \(peak) bytes of memory, more than \(multiple) for each")
        note(subject, peak: peak, count: count)
        return result
    }

    /// Remembers the dearest input; short ones say nothing, since a single object is large beside them.
    private static func note(_ subject: String, peak: Int, count: Int) {
        guard count >= 256 else { return }
        let perByte = Double(peak) / Double(count)
        mostExpensive.withLock { most in
            most.peak = max(most.peak, peak)
            guard perByte > most.perByte else { return }
            (most.perByte, most.subject) = (perByte, subject)
        }
    }

    /// One line about what was seen, for the end of a run.
    public static var summary: String {
        mostExpensive.withLock { most in
            "heap: at most \(most.peak) bytes at once, and at most \(Int(most.perByte)) bytes for each byte of "
                + "an input of 256 bytes or more (\(most.subject))"
        }
    }
}
