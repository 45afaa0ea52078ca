/// A descendant whose watchers have run before the called method, to be taken up again when its parent renders it.
struct WatchedComponent: Sendable {
    let component: any Component
    /// Its queue for the page goes on.
    let run: ComponentRun
    /// Positions of the properties that the watchers set: they stand against the load that follows.
    let touched: [Int]
}
