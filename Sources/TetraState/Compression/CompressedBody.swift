/// All of an archive behind its header, compressed: how long it was as a natural number, then DEFLATE as bytes.
///
/// What it claims is bounded before memory is taken, by the largest archive that is allowed and by a multiple of what
/// is really there, so that a few bytes can't stand for many.
enum CompressedBody {
    /// - Parameter maximum: How many bytes the result must not pass.
    /// - Returns: nil if it would have more.
    static func bytes(of body: ArraySlice<UInt8>, atMost maximum: Int) -> [UInt8]? {
        var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
        encoder.head(.natural, UInt64(body.count))
        guard let deflated = Deflate.system?.deflate(body, atMost: maximum - encoder.bytes.count - 1) else {
            return nil
        }
        encoder.bytes(deflated)
        return encoder.bytes.count <= maximum ? encoder.bytes : nil
    }

    /// How many bytes an archive must have for so long a body to be read again.
    static func leastByteCount(inflatedTo count: Int, _ limits: StateLimits) -> Int {
        let multiple = max(1, limits.maximumInflation)
        return (count + multiple - 1) / multiple
    }

    /// Reads a body, with the reader behind it then.
    ///
    /// - Parameters:
    ///   - archive: How many bytes the whole archive has.
    ///   - deflate: What reads it; nil where there is no zlib.
    static func inflated(
        _ reader: inout WireReader, of archive: Int, _ limits: StateLimits, by deflate: Deflate? = .system
    ) throws(StateError) -> [UInt8] {
        guard let deflate else { throw .noCompression }
        let (number, count) = try reader.head()
        guard number == .natural else { throw .malformed("a compressed archive does not say how long it is") }
        guard count <= UInt64(limits.maximumBytes) else { throw .limit("bytes", limits.maximumBytes) }
        guard leastByteCount(inflatedTo: Int(count), limits) <= archive, limits.maximumInflation > 0 else {
            throw .limit("times its compressed size", limits.maximumInflation)
        }
        let (kind, length) = try reader.head()
        guard kind == .bytes else { throw .malformed("a compressed archive holds no bytes") }
        let range = try reader.range(length)
        guard let body = deflate.inflate(reader.bytes[range], to: Int(count)) else {
            throw .malformed("it is not compressed the way it says")
        }
        return body
    }
}

extension StateError {
    static var noCompression: StateError {
        StateError(
            .unsupported,
            "The archive is compressed, and this build has no zlib to read it: switch on the trait, "
                + ".package(url: …, traits: [\"Compression\"])")
    }
}
