import HTTPTypes
import Logging
import Synchronization
import TetraHTML
import TetraState

/// Serves pages with components, without knowing any HTTP server: an adapter hands it requests and sends its answers.
///
/// ```swift
/// let host = try ComponentHost(configuration)
/// try host.page("/") { _ in
///     Document(title: "Counter") { Counter() }
/// }
/// ```
///
/// Nothing is kept between requests: each component's state travels sealed in the page.
public final class ComponentHost: Sendable {
    public let configuration: HostConfiguration
    let registry = ComponentRegistry()
    let sessions: SessionCookies
    let origins: OriginCheck
    let gate: CallGate
    let deadlines: DeadlineWatch
    /// Made at the first request: an app may bootstrap its backends after its host.
    private let sharedObserver = Mutex<HostObserver?>(nil)
    let assets = AssetFolder()
    private let sealers: SealerCache
    /// The headers of all answers to calls: put together once.
    let callHeaders: HTTPFields
    private let routes = Mutex<[PageRoute]>([])
    let errorPages = Mutex(ErrorPages())
    private let pageFiles = PageFileStore()
    /// Registered by hand: each page may place them.
    private let byHand = Mutex<[ComponentType]>([])

    /// - Throws: ``HostError`` with help if the configuration is not fit to start with.
    public init(_ configuration: HostConfiguration) throws {
        let mount = configuration.mountPath.utf8
        guard mount.first == UInt8(ascii: "/"), mount.last != UInt8(ascii: "/"), PageURL(configuration.mountPath) != nil
        else {
            throw HostError(
                .invalidMountPath, "The mount path begins with a slash and does not end with one, such as /tetra.")
        }
        self.configuration = configuration
        callPath = "\(configuration.mountPath)/call"
        callHeaders = Self.secured(
            [.contentType: "application/json", .cacheControl: "no-store"], configuration.contentSecurityPolicy)
        sessions = SessionCookies(configuration: configuration)
        origins = try OriginCheck(
            publicOrigins: configuration.publicOrigins, environment: configuration.environment)
        gate = CallGate(limits: configuration.limits)
        deadlines = DeadlineWatch(span: configuration.limits.requestTimeout)
        sealers = SealerCache(keyring: configuration.keyring, clock: configuration.clock)
    }

    /// Where calls are posted: `<mount>/call`.
    public let callPath: String
    /// Below it lie the files of the page's runtime: `<mount>/assets/<hash>/<file>`.
    public var assetPath: String { "\(configuration.mountPath)/assets/" }
    /// The patterns of the mounted pages, such as `/lists/:id`.
    public var pagePatterns: [String] { mountedRoutes.map(\.pattern.text) }
    var mountedRoutes: [PageRoute] { routes.withLock { $0 } }

    /// Adds a route.
    ///
    /// - Throws: ``HostError`` where another page has the same pattern.
    func mount(_ route: PageRoute) throws(HostError) {
        try routes.withLock { routes throws(HostError) in
            guard !routes.contains(where: { $0.pattern == route.pattern }) else {
                throw HostError(.duplicatePage, "Two pages are mounted at \(route.pattern.text).")
            }
            routes.append(route)
        }
    }

    func mount(_ page: ErrorPage, for statuses: [HTTPResponse.Status]) throws(HostError) {
        try errorPages.withLock { pages throws(HostError) in try pages.add(page, for: statuses) }
    }

    /// Registers a component that no page reaches statically, such as one behind `any Component`, and all that it
    /// reaches itself.
    public func register<C: Component>(_ type: C.Type) throws {
        let types = try registry.registerReachable(from: type)
        byHand.withLock { $0 += types }
    }

    /// What the components of a page bring along.
    func files(for types: [ComponentType]) -> PageFiles {
        pageFiles.files(for: placeable(types))
    }

    /// The components of each page.
    private var filedTypes: [[ComponentType]] {
        mountedRoutes.map { placeable($0.types) } + errorPages.withLock { $0.all }.map { placeable($0.types) }
    }

    private func placeable(_ types: [ComponentType]) -> [ComponentType] {
        let byHand = byHand.withLock { $0 }
        var seen: Set<ObjectIdentifier> = []
        return (types + byHand).filter { seen.insert(ObjectIdentifier($0)).inserted }
    }

    /// Adds to the safe list what no property's declared type reaches: types that stand behind `any` alone, picklers of
    /// such values, names that types had before.
    ///
    /// ```swift
    /// try host.allow { try $0.register(Note.self, formerNames: ["App.Memo"]) }
    /// ```
    public func allow(_ change: (inout StateRegistry) throws(StateError) -> Void) throws(StateError) {
        try registry.allow(change)
    }

    /// Answers a request; `nil` for one that is neither a mounted page, nor a call, nor an asset.
    public func respond(to request: HostRequest) async -> HostResponse? {
        guard let url = PageURL(request.target), let path = url.path(below: request.basePath) else { return nil }
        if path.utf8.elementsEqual(callPath.utf8) { return await answerCalls(request) }
        if path.utf8.starts(with: assetPath.utf8) {
            return assets.response(String(decoding: path.utf8.dropFirst(assetPath.utf8.count), as: UTF8.self)) { name in
                pageFiles.file(name, of: filedTypes)
            }
        }
        guard let (route, parameters) = route(at: path) else { return nil }
        let answer = await inTime(request) {
            await self.visit(route, request, url: url, parameters: parameters)
        }
        return answer ?? overdue(route)
    }

    /// The page that is mounted at a path below the host's own.
    func route(at path: String) -> (PageRoute, parameters: [String: String])? {
        for route in mountedRoutes {
            if let parameters = route.pattern.match(path) { return (route, parameters) }
        }
        return nil
    }

    func scope(_ request: HostRequest, url: PageURL, session: Session) -> RequestScope {
        RequestScope(
            request: RequestHead(
                requestID: .next(), url: url, headers: request.headers, remoteAddress: request.remoteAddress),
            session: session, observer: observer,
            values: request.values.map { configuration.values.merging($0) } ?? configuration.values,
            logger: configuration.logger, deadline: deadline(of: request))
    }

    /// Who is told what happens.
    var observer: HostObserver {
        sharedObserver.withLock { shared in
            if let shared { return shared }
            let observer = HostObserver(metrics: configuration.metrics, tracer: configuration.tracer)
            shared = observer
            return observer
        }
    }

    /// The sealer of components for one session; its keys are derived once, not for each request.
    func sealer(for contents: Session.Contents, secretIndex: Int) -> StateSealer {
        sealers.sealer(
            for: SealContext(
                app: configuration.app, purpose: "component", salt: contents.salt, identity: contents.identity,
                epoch: contents.epoch), hint: secretIndex)
    }
}
