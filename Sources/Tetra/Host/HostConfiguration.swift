import Logging
import Metrics
import TetraState
import Tracing

/// What a ``ComponentHost`` is made with.
public struct HostConfiguration: Sendable {
    /// Whether mistakes are shown to the person at the browser.
    public enum Environment: String, Sendable {
        /// Mistakes are errors with help; pages of this machine may call without a public origin.
        case development
        /// Mistakes are logged; public origins are required.
        case production
    }

    /// Part of every key: states of one app are of no use to another that shares its secret.
    public var app: String
    /// Seals with its first secret, unseals with any.
    public var keyring: Keyring
    /// Default: production, because the stricter must not be forgotten.
    public var environment: Environment
    /// The origins under which browsers reach the app, such as `https://example.org`. Required in production.
    public var publicOrigins: [String]
    /// Where calls and assets live. Default: `/tetra`.
    public var mountPath: String
    /// What components find in their `context`, by type.
    public var values: StateValues
    /// Where a visitor is led who is not signed in and should be, such as `/login`; below the path of the group in which
    /// the host is mounted. Default: `nil`, a page of status 401.
    ///
    /// What the person wanted to see goes along as the parameter `next`, to be read as a ``PageURL``, which never leads off
    /// this origin.
    public var loginPage: PageURL?
    /// Keeps the epochs of identities. Default: in memory.
    public var epochs: any EpochStore
    /// How old a sealed state may be. Default: 24 hours.
    public var maximumStateAge: Duration
    /// What components' states leave out because it stands there already, for the price that their length tells of it.
    /// Default: ``StateFolding/none``, since a state may hold a secret beside what the person typed. Whatever is set here,
    /// states that were folded otherwise are read.
    public var stateFolding: StateFolding
    /// The number of bytes that what is sealed is filled up to a multiple of, such as 256, so that a state's length tells
    /// less of what is in it. Default: `nil`, none but the cipher's 16. A state grows by half of it on average.
    public var statePadding: Int?
    /// How old a session's cookie may be; it is renewed by visits. Default: 30 days.
    public var maximumSessionAge: Duration
    /// Sizes and rates.
    public var limits: HostLimits
    /// Sources added to the default policy.
    public var contentSecurityPolicy: ContentSecurityPolicy
    /// Where all that goes wrong is told.
    public var logger: Logger
    /// Who is told of calls, refusals and times. Default: `nil`, the factory that the process was bootstrapped with when the
    /// first request came; without one nothing is measured.
    public var metrics: (any MetricsFactory)?
    /// Who is told of pages, calls, loads, methods and renders as spans. Default: `nil`, the tracer that the process was
    /// bootstrapped with when the first request came; without one no span is begun.
    public var tracer: (any Tracer)?
    /// The present time; tests turn it.
    public var clock: SealClock

    public init(app: String, keyring: Keyring, environment: Environment = .production) {
        self.app = app
        self.keyring = keyring
        self.environment = environment
        publicOrigins = []
        mountPath = "/tetra"
        values = StateValues()
        epochs = InMemoryEpochStore()
        maximumStateAge = .seconds(24 * 60 * 60)
        stateFolding = .none
        statePadding = nil
        maximumSessionAge = .seconds(30 * 24 * 60 * 60)
        limits = HostLimits()
        contentSecurityPolicy = ContentSecurityPolicy()
        logger = Logger(label: "tetra")
        clock = .system
    }
}
