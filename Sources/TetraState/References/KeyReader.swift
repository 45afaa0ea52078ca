/// Reads the keys of references, all of one archive in one session.
struct KeyReader {
    private var session: RestoreSession?

    /// - Throws: `shapeMismatch` if it is no key of that type, `malformed` if it is broken.
    mutating func key<Key: StateCodable>(of reference: StateReference, as type: Key.Type) throws(StateError) -> Key {
        let reader = WireReader(reference.bytes, from: reference.range.lowerBound, to: reference.range.upperBound)
        var decoder = StateDecoder(session(for: reference), reader)
        let key = try Key(from: &decoder)
        guard decoder.reader.remaining == 0 else { throw .invalid("a key of another shape than its model's") }
        return key
    }

    /// The last session, unless it was for an archive of another length, by which it bounds what may be read in vain.
    private mutating func session(for reference: StateReference) -> RestoreSession {
        if let session, session.archive.bytes.count == reference.bytes.count { return session }
        let session = RestoreSession(ArchiveStorage(bytes: reference.bytes, limits: .default))
        self.session = session
        return session
    }
}
