/// How much one request, one client and all of them together may ask for.
public struct HostLimits: Sendable {
    /// The body of a call, in bytes. Default: 512 KiB.
    public var bodySize = 512 * 1024
    /// Calls in one request. Default: 16.
    public var callsPerRequest = 16
    /// Components below a called one. Default: 2,000.
    public var descendantsPerCall = 2_000
    /// Components within components within components. Default: 64.
    public var componentDepth = 64
    /// Calls that are answered at the same time; more are told to come back (503). Default: 1,024.
    public var concurrentCalls = 1_024
    /// Requests for calls that one client address may make a second in the long run; `nil` for no limit. Default: 100.
    ///
    /// Behind a proxy every client may bear the proxy's address: leave the limit to the proxy there.
    public var callsPerSecond: Double? = 100
    /// Requests for calls that one client address may make at once after a pause. Default: 400.
    public var callBurst: Double = 400
    /// Client addresses that are remembered for the limit. Default: 50,000.
    public var rememberedClients = 50_000
    /// The characters that a component's sealed state should not pass; `nil` for no such limit. Default: 4,096 of the
    /// 65,536 that a state may have.
    ///
    /// Every page and every call carries the states. In development a warning tells which component passes it and which
    /// property makes most of it, once for each; in production nobody looks.
    public var stateBudget: Int? = 4_096
    /// How large the archives in a state may be, how deep and how far a compressed one may be inflated. Checked when
    /// a state is saved and when it comes back. Default: `StateLimits.default`.
    public var state = StateLimits.default
    /// The time in which a request is answered, counted from its arrival. Default: 30 s.
    ///
    /// When it is up the client is answered with 503, and the work is cancelled: `Task.isCancelled` is true in `load` and
    /// in methods, and whatever waits by Swift's own means ends. The runtime looks between the steps of a component's life
    /// and starts none of them any more.
    public var requestTimeout: Duration = .seconds(30)

    public init() {}
}
