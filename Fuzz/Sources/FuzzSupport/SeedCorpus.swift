import Foundation

/// Writes the inputs that a fuzzer begins with, made from real values, so that no binary files need be kept.
public enum SeedCorpus {
    /// Writes each seed as a file into the folder that `TETRA_FUZZ_SEEDS` names, if there is one.
    public static func write(_ seeds: [[UInt8]]) {
        guard let folder = ProcessInfo.processInfo.environment["TETRA_FUZZ_SEEDS"] else { return }
        let directory = URL(filePath: folder, directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            for (number, seed) in seeds.enumerated() {
                try Data(seed).write(to: directory.appending(path: "seed-\(number)"))
            }
        } catch {
            fatalError("The seeds cannot be written into \(folder): \(error)")
        }
    }
}
