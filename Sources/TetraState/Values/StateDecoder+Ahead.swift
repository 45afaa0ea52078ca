extension StateDecoder {
    /// Whether bytes stand here.
    var isAtBytes: Bool { kindAhead == .bytes }

    /// Whether an integer stands here.
    var isAtInteger: Bool {
        switch specialAhead {
        case .int128, .uint128: true
        case nil: kindAhead == .natural || kindAhead == .negative
        default: false
        }
    }

    /// Whether "true" stands here.
    var isAtTrue: Bool { specialAhead == .true }

    private var specialAhead: WireSpecial? {
        kindAhead == .special ? WireSpecial(rawValue: reader.bytes[reader.position] & 0x1F) : nil
    }

    private var kindAhead: WireKind? {
        reader.remaining > 0 ? WireKind(rawValue: reader.bytes[reader.position] >> 5) : nil
    }
}
