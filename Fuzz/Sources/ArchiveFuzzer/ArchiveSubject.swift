import FuzzSupport
import TetraState

/// A type that an archive's property is read as.
protocol ArchiveSubject: Sendable {
    /// Archives to begin with.
    var seeds: [[UInt8]] { get }

    /// Reads an archive; only errors may come of it.
    func run(_ bytes: [UInt8])
}

/// A type, with values to begin with.
struct Subject<Value: StateCodable>: ArchiveSubject {
    private let values: @Sendable () -> [Value]

    private let cost: Cost

    /// What reading may cost.
    enum Cost: Equatable {
        /// So many bytes of memory for each byte of an archive.
        case multiple(Int)
        /// As much as Foundation takes for an object of its own, which it may then be unable to name again.
        case foundation

        var multiple: Int {
            switch self {
            case .multiple(let multiple): multiple
            case .foundation: 65_536
            }
        }
    }

    init(_ values: @autoclosure @escaping @Sendable () -> [Value], multiple: Int = 64) {
        (self.values, cost) = (values, .multiple(multiple))
    }

    init(_ values: @autoclosure @escaping @Sendable () -> [Value], cost: Cost) {
        (self.values, self.cost) = (values, cost)
    }

    private var name: String { "\(Value.self)" }

    /// Compressed ones, too, where that makes them smaller.
    var seeds: [[UInt8]] {
        values().flatMap { value in Set([StateFolding.equalTexts, .deflate].compactMap { write(value, folding: $0) }) }
    }

    /// What can be read can be written; read and written once more, it gives the same bytes.
    func run(_ bytes: [UInt8]) {
        defer { Node.releaseAll() }
        guard
            let value = HeapBudget.hold(
                name, input: Inflation.byteCount(bytes), multiple: cost.multiple, { read(bytes) })
        else { return }
        guard let written = write(value) else { return }
        guard let again = read(written) else { fatalError("\(name): what was written cannot be read") }
        require(write(again) == written, "\(name): a value changes by writing and reading")
        guard Inflation.isCompressed(bytes), let packed = write(value, folding: .deflate) else { return }
        guard let unpacked = read(packed) else { fatalError("\(name): what was compressed cannot be read") }
        require(write(unpacked) == written, "\(name): a value changes by being compressed")
    }

    private func read(_ bytes: [UInt8]) -> Value? {
        do {
            let archive = try StateArchive(bytes)
            return try archive.reader(references: Models.resolved, registry: SafeList.registry)
                .decode("value", as: Value.self)
        } catch is StateError {
            return nil
        } catch is StaleStateError {
            return nil
        } catch {
            fatalError("\(name): an error of another type, \(type(of: error))")
        }
    }

    private func write(_ value: Value, folding: StateFolding = .equalTexts) -> [UInt8]? {
        do {
            var preparation = StatePreparation(registry: SafeList.registry)
            try preparation.collect(value)
            var writer = StateArchiveWriter(preparation)
            try writer.field("value", value)
            return try writer.finish(folding: folding)
        } catch {
            require(cost == .foundation, "\(name): what was read cannot be written, \(error)")
            return nil
        }
    }
}
