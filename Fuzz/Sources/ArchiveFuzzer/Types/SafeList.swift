import TetraState

/// What dynamic values may be.
enum SafeList {
    static let registry: StateRegistry = {
        var registry = StateRegistry()
        do {
            try registry.register(Todo.self)
            try registry.register(Membership.self)
            try registry.register(Shape.self)
            try registry.register(Folder.self)
            try registry.register(Node.self)
            try registry.register(MoneyPickler.self)
            try registry.register([Int: Shape].self, as: "App.Shapes")
        } catch {
            fatalError("\(error)")
        }
        return registry
    }()
}
