/// One restore of one archive: what all its decoders share, among it the class instances built so far.
final class RestoreSession {
    let archive: ArchiveStorage
    let resolved: ResolvedReferences
    let registry: StateRegistry
    var objects: RestoredObjects
    var codable: CodableCosts

    /// How many bytes were read in vain, and so may be read again.
    private var wasted = 0

    init(
        _ archive: ArchiveStorage, resolved: ResolvedReferences = ResolvedReferences(),
        registry: StateRegistry = StateRegistry()
    ) {
        self.archive = archive
        self.resolved = resolved
        self.registry = registry
        objects = RestoredObjects(count: archive.objects.count)
        codable = CodableCosts(of: archive)
    }

    /// A moment to go back to; nil where there are no objects that could be made.
    var mark: RestoredObjects.Mark? { archive.objects.isEmpty ? nil : objects.mark }

    /// Undoes an attempt to read a value that failed.
    func undo(to mark: RestoredObjects.Mark?) {
        guard let mark else { return }
        for row in objects.undo(to: mark) { wasted += archive.objectByteCount(row) }
    }

    /// Bounds what is read again. Older shapes: where each of many nested values is tried in several, the attempts would
    /// otherwise double with each level. Objects: where many must be made before the one that needs them all.
    ///
    /// - Parameter bytes: How many bytes are to be read again.
    /// - Throws: `limitExceeded` if sixteen times the archive, or of a small one 64 KB, was read in vain.
    func chargeAttempt(_ bytes: Int) throws(StateError) {
        wasted += bytes
        let bound = 16 * max(4_096, archive.bytes.count)
        guard wasted <= bound else { throw .limit("bytes that were read again", bound) }
    }
}
