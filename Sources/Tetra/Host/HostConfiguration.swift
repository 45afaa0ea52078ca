import Logging
import TetraState

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
    /// Keeps the epochs of identities. Default: in memory.
    public var epochs: any EpochStore
    /// How old a sealed state may be. Default: 24 hours.
    public var maximumStateAge: Duration
    /// How old a session's cookie may be; it is renewed by visits. Default: 30 days.
    public var maximumSessionAge: Duration
    /// Sizes and rates.
    public var limits: HostLimits
    /// Sources added to the default policy.
    public var contentSecurityPolicy: ContentSecurityPolicy
    /// Where all that goes wrong is told.
    public var logger: Logger
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
        maximumSessionAge = .seconds(30 * 24 * 60 * 60)
        limits = HostLimits()
        contentSecurityPolicy = ContentSecurityPolicy()
        logger = Logger(label: "tetra")
        clock = .system
    }
}
