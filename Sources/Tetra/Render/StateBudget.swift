import Logging
import TetraState

/// Tells in development whose sealed state is larger than it should be, and what makes it so.
struct StateBudget: Sendable {
    private let characterCount: Int
    private let limits: StateLimits
    private let logger: Logger

    /// `nil` in production, where nothing is looked at, and where there is no budget.
    init?(_ configuration: HostConfiguration, logger: @autoclosure () -> Logger) {
        guard configuration.environment == .development, let count = configuration.limits.stateBudget else {
            return nil
        }
        (characterCount, limits, self.logger) = (count, configuration.limits.state, logger())
    }

    /// Warns once for each component type and property that makes most of a state.
    func check<C: Component>(
        _ type: C.Type, _ known: ComponentType, byteCount: Int, arguments: [UInt8], properties: [UInt8]
    ) {
        let count = SealedToken.characterCount(sealing: byteCount)
        guard count > characterCount else { return }
        let parts =
            parts(properties, names: known.properties.map(\.name)) { "the property '\($0)'" }
            + parts(arguments, names: TypeCatalog.arguments(inShape: C.Arguments.stateShape).map(\.name)) {
                "the argument '\($0)' of load"
            }
        guard let heaviest = parts.max(by: { $0.byteCount < $1.byteCount }),
            known.heavyProperties.withLock({ $0.insert(heaviest.name).inserted })
        else { return }
        logger.warning(
            """
            The sealed state of \(known.name) has \(count) characters, and HostLimits.stateBudget is \
            \(characterCount): the page and every call carry them. Most of it is \(heaviest.name) with \
            \(heaviest.byteCount) bytes. What load can make again need not be kept: set it there, or mark it \
            @Transient. Keep a model or a ModelReference instead of its contents, and a StateQuery instead of rows.
            """)
    }

    private func parts(
        _ archive: [UInt8], names: [String], as described: (String) -> String
    ) -> [(name: String, byteCount: Int)] {
        let costs = (try? StateArchive(archive, limits: limits).contents().costs) ?? [:]
        return names.compactMap { name in
            costs[FieldTag(name).rawValue].map { (described(name), $0) }
        }
    }
}
