import Tetra

/// A key of one column is kept as that column's value, one of several as a list.
extension RecordKey: StateCodable {
    public static var stateShape: String { "key" }

    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        guard parts.count > 1 else { return try encoder.value(parts[0]) }
        try encoder.list(count: parts.count) { encoder throws(StateError) in
            for part in parts { try encoder.value(part) }
        }
    }

    public init(from decoder: inout StateDecoder) throws(StateError) {
        var ahead = decoder
        guard let count = try? ahead.listCount() else {
            self.init(parts: [try decoder.value()])
            return
        }
        // SQLite's own limit of columns in an index is 2,000; nobody has more than a few.
        guard (2...16).contains(count) else {
            throw StateError(.shapeMismatch, "The archive holds a primary key of \(count) columns.")
        }
        var parts: [Part] = []
        for _ in 0..<count { parts.append(try ahead.value()) }
        decoder = ahead
        self.init(parts: parts)
    }
}

extension RecordKey.Part: StateCodable {
    static var stateShape: String { "column" }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        switch self {
        case .integer(let number): encoder.integer(number)
        case .text(let bytes): encoder.text(String(decoding: bytes, as: UTF8.self))
        case .blob(let bytes): encoder.bytes(bytes)
        }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        var ahead = decoder
        if let number = try? ahead.integer(as: Int64.self) {
            self = .integer(number)
        } else {
            ahead = decoder
            if let text = try? ahead.text() {
                self = .text(Array(text.utf8))
            } else {
                ahead = decoder
                self = .blob(try ahead.bytes())
            }
        }
        decoder = ahead
    }
}
