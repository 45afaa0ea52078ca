/// What a component is driven with: its surroundings and its queue for the page.
struct ComponentRun: Sendable {
    let context: ComponentContext
    let client: ClientQueue
}
