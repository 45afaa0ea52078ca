/// Where each argument of a component that is a page comes from, worked out when it is mounted.
struct PageInputs: Sendable {
    enum Source: Sendable, Equatable {
        case path(String)
        case query(String)
        /// The parameter's default.
        case fallback
    }

    /// In the order of `load`'s parameters.
    let sources: [Source]

    /// - Throws: ``HostError`` where pattern, path and `load` do not fit each other.
    init<C: Component>(
        _ component: C.Type, pattern: PagePattern, path: [PartialKeyPath<C.Arguments>],
        query: [PartialKeyPath<C.Arguments>]
    ) throws(HostError) {
        var sources: [Source] = []
        var named: Set<String> = []
        for argument in C.Arguments.pageArguments {
            let (inPath, inQuery) = (path.contains(argument.path), query.contains(argument.path))
            switch (inPath, inQuery) {
            case (true, true):
                throw Self.error(component, pattern, "`\(argument.name)` stands in `path:` and in `query:`.")
            case (true, false):
                guard pattern.parameters.contains(argument.name) else {
                    throw Self.error(
                        component, pattern,
                        "`\\.\(argument.name)` stands in `path:`, but the path has no :\(argument.name).")
                }
                named.insert(argument.name)
                sources.append(.path(argument.name))
            case (false, true): sources.append(.query(argument.name))
            case (false, false):
                guard argument.hasDefault else {
                    throw Self.error(
                        component, pattern,
                        "`load` takes `\(argument.name)`: name it in `path:` or `query:`, or give it a default.")
                }
                sources.append(.fallback)
            }
        }
        if let missing = pattern.parameters.first(where: { !named.contains($0) }) {
            throw Self.error(component, pattern, "Nothing takes :\(missing): name it in `path:`, `\\.\(missing)`.")
        }
        self.sources = sources
    }

    private static func error<C: Component>(_ component: C.Type, _ pattern: PagePattern, _ message: String) -> HostError
    {
        HostError(.pageArguments, "The page \(C.componentName) at \(pattern.text): \(message)")
    }
}
