import TetraHTML

extension ComponentDriver {
    /// Runs the watchers of what the page changed: in source order, each for its properties in source order.
    ///
    /// What they change themselves triggers no watcher. A value that one rewrites stays as unsaved as it was.
    ///
    /// - Returns: whether any ran.
    func runWatchers<C: Component>(_ component: inout C, held: HeldComponent) async throws -> Bool {
        let watchers = C.watchers
        guard !watchers.isEmpty else { return false }
        let changes = held.changed.filter { component.pageValue(ofProperty: $0) != held.lastSent[$0] }
        var hasRun = false
        for (index, watcher) in watchers.enumerated() {
            let watched = watcher.properties.filter(changes.contains)
            for property in watcher.takesChange ? watched : Array(watched.prefix(1)) {
                let change = WatchedChange(property: property, lastSent: held.lastSent[property] ?? .null)
                try await component.performWatcher(index, change)
                hasRun = true
            }
        }
        if hasRun {
            component.componentInstance.unsaved = component.componentInstance.unsaved.map { unsaved in
                UnsavedValue(
                    index: unsaved.index, loaded: unsaved.loaded,
                    value: component.pageValue(ofProperty: unsaved.index) ?? unsaved.value)
            }
        }
        return hasRun
    }
}
