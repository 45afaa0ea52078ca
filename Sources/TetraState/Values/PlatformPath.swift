/// A file's path as its system has it: bytes on Unix, UTF-16 on Windows, both without the zero at the end.
protocol PlatformPath {
    associatedtype Unit: FixedWidthInteger

    var platformUnits: [Unit] { get }

    init(platformUnits: [Unit])
}

extension PlatformPath {
    func encodePath(into encoder: inout StateEncoder) throws(StateError) {
        let units = platformUnits
        guard !units.contains(0) else { throw .invalid("a path with a zero in it") }
        if let text = Self.text(of: units) {
            encoder.text(text)
        } else if Unit.bitWidth == 8 {
            encoder.bytes(units.map { UInt8(truncatingIfNeeded: $0) })
        } else {
            throw .invalid("a path that is not UTF-16")
        }
    }

    init(pathFrom decoder: inout StateDecoder) throws(StateError) {
        let units: [Unit]
        if decoder.isAtBytes {
            units = try decoder.bytes().map { Unit(truncatingIfNeeded: $0) }
            guard Unit.bitWidth == 8, Self.text(of: units) == nil else { throw .invalid("a path that is no text") }
        } else {
            let text = try decoder.text()
            units = Unit.bitWidth == 8 ? text.utf8.map { Unit(truncatingIfNeeded: $0) } : text.utf16.map { Unit($0) }
        }
        guard !units.contains(0) else { throw .invalid("a path with a zero in it") }
        self.init(platformUnits: units)
        guard platformUnits == units else { throw .invalid("a path that this system would write otherwise") }
    }

    private static func text(of units: [Unit]) -> String? {
        Unit.bitWidth == 8
            ? String(validating: units.lazy.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
            : String(validating: units.lazy.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
    }
}
