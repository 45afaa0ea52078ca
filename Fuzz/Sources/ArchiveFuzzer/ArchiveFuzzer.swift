import FuzzSupport
import TetraState

/// The archive reader, given bytes as if the attacker held the key. The first byte of an input chooses the type that
/// its archive's property `value` is read as.
enum ArchiveFuzzer {
    static func run(_ input: [UInt8]) {
        guard let choice = input.first else { return }
        let subject = ArchiveSubjects.all[Int(choice) % ArchiveSubjects.all.count]
        let bytes = Array(input.dropFirst())
        HeapBudget.hold("contents", input: Inflation.byteCount(bytes), multiple: 512) { show(bytes) }
        subject.run(bytes)
    }

    /// What a tool shows of an archive, whatever its types.
    private static func show(_ bytes: [UInt8]) {
        _ = try? StateArchive(bytes).contents()
    }

    static var seeds: [[UInt8]] {
        ArchiveSubjects.all.enumerated().flatMap { index, subject in
            subject.seeds.map { [UInt8(index)] + $0 }
        }
    }
}

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_ count: UnsafeMutableRawPointer, _ arguments: UnsafeMutableRawPointer) -> CInt {
    FuzzTarget.start(seeds: ArchiveFuzzer.seeds, run: ArchiveFuzzer.run)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    ArchiveFuzzer.run(FuzzTarget.bytes(start, count))
    return 0
}
