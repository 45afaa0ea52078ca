/// One restore of one archive: what all its decoders share, among it the class instances built so far.
final class RestoreSession {
    let archive: ArchiveStorage
    let resolved: ResolvedReferences
    let registry: StateRegistry
    var objects: RestoredObjects

    init(
        _ archive: ArchiveStorage, resolved: ResolvedReferences = ResolvedReferences(),
        registry: StateRegistry = StateRegistry()
    ) {
        self.archive = archive
        self.resolved = resolved
        self.registry = registry
        objects = RestoredObjects(count: archive.objects.count)
    }
}
