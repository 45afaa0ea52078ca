/// What a component is driven with: its surroundings and its queue for the page. A reference, because every copy of the
/// component carries it.
final class ComponentRun: Sendable {
    let context: ComponentContext
    let client: ClientQueue

    init(context: ComponentContext, client: ClientQueue) {
        self.context = context
        self.client = client
    }
}
