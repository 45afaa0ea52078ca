import HTTPTypes
import TetraHTML

extension ComponentHost {
    /// Mounts a page. Every component that its content can statically reach may be called from it.
    ///
    /// - Parameters:
    ///   - pattern: Literal segments and parameters: `/lists/:id`.
    ///   - query: A struct of the query's parameters; what it does not declare does not reach the page.
    ///   - guard: Runs before anything else of the page. Default: everybody may see it.
    ///   - guardsCalls: Whether the guard runs again before each call from the page, with the path of the visit; the query
    ///     is what the page says. Default: components that need it ask again themselves, in `authorize`.
    ///   - content: Rendered for each request; usually a `Document`.
    public func page<Query: Decodable & Sendable, Content: HTML & SendableMetatype>(
        _ pattern: String, query: Query.Type, guard access: PageGuard? = nil, guardsCalls: Bool = false,
        @HTMLBuilder content: @escaping @Sendable (PageContext, Query) async throws -> Content
    ) throws {
        let types = try registry.registerReachable(from: Content.self)
        try mount(
            try PageRoute(PagePattern(pattern), guard: access, guardsCalls: guardsCalls, types: types) {
                context, renderer in
                let query = try PageQueryDecoder().decode(Query.self, from: context.url.query)
                return try await renderer.render(try await content(context, query))
            })
    }

    /// Mounts a page without query parameters.
    public func page<Content: HTML & SendableMetatype>(
        _ pattern: String, guard access: PageGuard? = nil, guardsCalls: Bool = false,
        @HTMLBuilder content: @escaping @Sendable (PageContext) async throws -> Content
    ) throws {
        try page(pattern, query: NoQuery.self, guard: access, guardsCalls: guardsCalls) { context, _ in
            try await content(context)
        }
    }

    /// Mounts a component as a page: its `load` takes what stands in the address.
    ///
    /// ```swift
    /// try host.page("/shelves/:name", Shelf.self, path: \.name, query: \.search, \.size) { page, shelf in
    ///     Layout(url: page.url) { shelf }
    /// }
    /// ```
    ///
    /// Only the named arguments of `load` are read from the address, each as its own type: numbers, text, truth values,
    /// enums with raw values, optionals and arrays of these. What the path holds of another type is answered with 404,
    /// what the query holds with 400. A parameter that the query does not have is the argument's default, `nil` of an
    /// optional or an empty array, else it is answered with 400 as well.
    ///
    /// - Parameters:
    ///   - pattern: Literal segments and parameters that are called like arguments: `/shelves/:name`.
    ///   - component: The type of the component.
    ///   - path: The arguments that stand in the path.
    ///   - query: The arguments that stand in the query, under their names.
    ///   - guard: Runs before anything else of the page. Default: everybody may see it.
    ///   - guardsCalls: Whether the guard runs again before each call from the page, with the path of the visit; the query
    ///     is what the page says. Default: components that need it ask again themselves, in `authorize`.
    ///   - layout: What stands around the component; usually a `Document`.
    /// - Throws: ``HostError`` where pattern, key paths and `load` do not fit each other.
    public func page<
        C: Component, each PathValue: Decodable, each QueryValue: Decodable, Layout: HTML & SendableMetatype
    >(
        _ pattern: String, _ component: C.Type, path: repeat KeyPath<C.Arguments, each PathValue>,
        query: repeat KeyPath<C.Arguments, each QueryValue>, guard access: PageGuard? = nil, guardsCalls: Bool = false,
        @HTMLBuilder layout: @escaping @Sendable (PageContext, C) async throws -> Layout
    ) throws {
        var (inPath, inQuery): ([PartialKeyPath<C.Arguments>], [PartialKeyPath<C.Arguments>]) = ([], [])
        repeat inPath.append(each path)
        repeat inQuery.append(each query)
        let pattern = PagePattern(pattern)
        let inputs = try PageInputs(C.self, pattern: pattern, path: inPath, query: inQuery)
        let types =
            try registry.registerReachable(from: C.self) + registry.registerReachable(from: Layout.self)
        try mount(
            try PageRoute(pattern, guard: access, guardsCalls: guardsCalls, types: types) { context, renderer in
                var reader = PageArgumentReader(
                    inputs, path: context.parameters, query: try PageQueryDecoder.parse(context.url.query ?? ""))
                let component = C(componentInstance: ComponentInstance(arguments: try C.Arguments(page: &reader)))
                return try await renderer.render(try await layout(context, component))
            })
    }

    /// Mounts a component as a page of its own, with a plain document around it.
    public func page<C: Component, each PathValue: Decodable, each QueryValue: Decodable>(
        _ pattern: String, _ component: C.Type, path: repeat KeyPath<C.Arguments, each PathValue>,
        query: repeat KeyPath<C.Arguments, each QueryValue>, guard access: PageGuard? = nil, guardsCalls: Bool = false
    ) throws {
        try page(
            pattern, component, path: repeat each path, query: repeat each query, guard: access,
            guardsCalls: guardsCalls
        ) { _, component in component }
    }

    /// Mounts the page that stands for an error: of some statuses, or of all that have none of their own.
    ///
    /// ```swift
    /// try host.errorPage(.notFound) { page, problem in
    ///     Document(title: problem.title) { h1 { "There is nothing at \(page.url.path)." } }
    /// }
    /// ```
    ///
    /// It may hold components. If it fails itself, and where there is none, a plain page takes its place: never anything
    /// of the inside.
    public func errorPage<Content: HTML & SendableMetatype>(
        _ statuses: HTTPResponse.Status...,
        @HTMLBuilder content: @escaping @Sendable (PageContext, PageProblem) async throws -> Content
    ) throws {
        let types = try registry.registerReachable(from: Content.self)
        try mount(
            ErrorPage(types: types) { context, problem, renderer in
                try await renderer.render(try await content(context, problem))
            }, for: statuses)
    }
}
