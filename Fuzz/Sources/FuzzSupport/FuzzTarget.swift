import Foundation

/// What the three fuzzers have in common: seeds at the beginning, a line about memory at the end.
public enum FuzzTarget {
    /// Writes the seeds, runs each once so that what is set up at first use is not counted, and asks for the last line.
    public static func start(seeds: [[UInt8]], run: ([UInt8]) -> Void) {
        SeedCorpus.write(seeds)
        seeds.forEach(run)
        atexit { FileHandle.standardError.write(Data((HeapBudget.summary + "\n").utf8)) }
    }

    /// The bytes that libFuzzer gives.
    public static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: count))
    }
}
