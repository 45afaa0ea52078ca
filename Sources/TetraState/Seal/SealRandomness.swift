#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Where a sealer takes its random numbers from: the system, unless a test says otherwise.
public struct SealRandomness: Sendable {
    /// An initialisation vector that nobody can predict, big-endian.
    let vector: @Sendable () -> UInt128

    private init(vector: @escaping @Sendable () -> UInt128) {
        self.vector = vector
    }

    /// A source of one's own; it must be fit for cryptography. Two numbers make an initialisation vector.
    public init(next: @escaping @Sendable () -> UInt64) {
        vector = { UInt128(next()) << 64 | UInt128(next()) }
    }

    /// The system's source, fit for cryptography.
    public static let system = SealRandomness(vector: {
        var vector: UInt128 = 0
        #if canImport(Darwin) || canImport(Glibc) || canImport(Musl)
            // One call of the system instead of the two that its generator would make for sixteen bytes.
            if getentropy(&vector, MemoryLayout<UInt128>.size) == 0 { return vector }
        #endif
        var generator = SystemRandomNumberGenerator()
        vector = UInt128(generator.next() as UInt64) << 64 | UInt128(generator.next() as UInt64)
        return vector
    })
}
