import FuzzSupport
import TetraHTML

/// What the page sends, as JSON: the first byte of an input chooses the type that it is read as.
enum PageValueFuzzer {
    static func run(_ input: [UInt8]) {
        guard let choice = input.first else { return }
        let subject = PageValueSubjects.all[Int(choice) % PageValueSubjects.all.count]
        let text = Array(input.dropFirst())
        let read = HeapBudget.hold("JSON", input: text.count, multiple: 96) { try? JSONReader.read(text) }
        guard let read else { return }
        checkWriter(read)
        subject.run(read, textCount: text.count)
    }

    /// What was read can be written and read again, in both forms.
    private static func checkWriter(_ value: JSONValue) {
        for standsInMarkup in [false, true] {
            var writer = JSONWriter(standsInMarkup: standsInMarkup)
            writer.write(value)
            // Escapes make a text up to six times as long.
            let limits = JSONLimits(bytes: 8 * JSONLimits.default.bytes)
            require(
                (try? JSONReader.read(writer.bytes, limits: limits)) == value, "JSON changes by writing and reading")
        }
    }

    static var seeds: [[UInt8]] {
        PageValueSubjects.all.enumerated().flatMap { index, subject in
            subject.seeds.map { [UInt8(index)] + $0 }
        }
    }
}

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_ count: UnsafeMutableRawPointer, _ arguments: UnsafeMutableRawPointer) -> CInt {
    FuzzTarget.start(seeds: PageValueFuzzer.seeds, run: PageValueFuzzer.run)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    PageValueFuzzer.run(FuzzTarget.bytes(start, count))
    return 0
}
