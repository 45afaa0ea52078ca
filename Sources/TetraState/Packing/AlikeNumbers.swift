/// The values of a list that are all integers, or all models.
struct AlikeNumbers {
    /// Where the list ends.
    let end: Int

    private let kind: PackedForm.Numbers
    private let numbers: [UInt64]
    private let width: Int

    /// Nil if a value is anything else, or the integers are more than 64 bits can hold.
    ///
    /// - Parameter reader: Stands before the first value.
    init?(_ reader: WireReader, count: Int) {
        var reader = reader
        guard let found = try? Self.read(&reader, count) else { return nil }
        end = reader.position
        (kind, numbers) = found
        width = numbers.reduce(PackedForm.leastWidth) { max($0, 64 - $1.leadingZeroBitCount) }
    }

    /// How many bytes the packed list takes.
    var byteCount: Int {
        2 + StateEncoder.headByteCount(UInt64(numbers.count)) + PackedForm.byteCount(numbers.count, width: width)
    }

    func write(to output: inout StateEncoder) {
        output.bytes.append(PackedForm.byte(PackedForm.numbers))
        output.head(.natural, UInt64(numbers.count))
        output.bytes.append(kind.form(width: width))
        var bytes: [UInt8] = []
        swap(&bytes, &output.bytes)
        bytes.reserveCapacity(bytes.count + PackedForm.byteCount(numbers.count, width: width))
        var bits = BitWriter(behind: bytes)
        bytes = []
        for number in numbers { bits.write(number, width: width) }
        bits.finish()
        output.bytes = bits.bytes
    }

    private static func read(
        _ reader: inout WireReader, _ count: Int
    ) throws(StateError) -> (kind: PackedForm.Numbers, numbers: [UInt64])? {
        var numbers: [UInt64] = []
        numbers.reserveCapacity(count)
        var kind = PackedForm.Numbers.natural
        let start = reader
        while numbers.count < count {
            switch try reader.head() {
            case (.natural, let number) where kind == .natural: numbers.append(number)
            case (.natural, let number) where number <= UInt64(Int64.max): numbers.append(number << 1)
            case (.negative, let number) where kind == .signed && number <= UInt64(Int64.max):
                numbers.append(number << 1 | 1)
            case (.negative, _) where kind == .natural:
                // Begins anew, as it must now say of each number whether it is negative.
                (reader, numbers, kind) = (start, [], .signed)
            case (.special, UInt64(WireSpecial.reference.rawValue)) where numbers.isEmpty && kind == .natural:
                return try rows(&reader, count)
            default: return nil
            }
        }
        return (kind, numbers)
    }

    /// - Parameter reader: Stands behind the first byte of the first model.
    private static func rows(
        _ reader: inout WireReader, _ count: Int
    ) throws(StateError) -> (kind: PackedForm.Numbers, numbers: [UInt64])? {
        var numbers: [UInt64] = []
        numbers.reserveCapacity(count)
        for index in 0..<count {
            if index > 0 {
                guard try reader.head() == (.special, UInt64(WireSpecial.reference.rawValue)) else { return nil }
            }
            numbers.append(try reader.head().number)
        }
        return (.reference, numbers)
    }
}
