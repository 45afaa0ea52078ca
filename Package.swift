// swift-tools-version: 6.2
import CompilerPluginSupport
import PackageDescription

/// Warnings are errors wherever `TETRA_STRICT` is set (`make test` and CI set it), so that nobody who depends on Tetra
/// is stopped by a warning that a newer compiler invents.
let strict: [SwiftSetting] = Context.environment["TETRA_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
    name: "tetra",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Tetra", targets: ["Tetra"]),
        .library(name: "TetraState", targets: ["TetraState"]),
        .library(name: "TetraStateMacros", targets: ["TetraStateMacros"]),
        .library(name: "TetraHTML", targets: ["TetraHTML"]),
        .library(name: "TetraHummingbird", targets: ["TetraHummingbird"]),
        .library(name: "TetraGRDB", targets: ["TetraGRDB"]),
        .library(name: "TetraTesting", targets: ["TetraTesting"]),
    ],
    // Types of other packages that a state can hold. None is on unless an app asks for it, so that nobody fetches or
    // builds what they don't use: `.package(url: …, from: …, traits: ["Collections"])`.
    traits: [
        .trait(name: "Collections", description: "Deques, heaps, bits, ordered and tree collections in the state"),
        .trait(name: "Numerics", description: "Complex numbers in the state"),
        .trait(name: "BigInt", description: "Integers of any size in the state"),
        .trait(name: "System", description: "Paths of swift-system in the state, where the system has none of its own"),
        // Not a type, but off for the same reason: compressed states need zlib's header on the machine that builds
        // (`apt-get install zlib1g-dev`), and most apps should not compress: what they seal would tell more by its length.
        .trait(name: "Compression", description: "Compressed states, by the system's zlib"),
        .trait(
            name: "AllTypes", description: "All of them: what this repository's own builds use, all alike",
            enabledTraits: ["Collections", "Numerics", "BigInt", "System", "Compression"]),
    ],
    dependencies: [
        // AES-CBC, HMAC-SHA256 and HKDF for the seal: audited primitives, in constant time.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // The macros behind `@Component` and `@StateCodable`.
        .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
        // Logging, the way every Swift server does it.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        // What happens, for whoever wants to count or to follow it: the facades that Swift's servers share. Hummingbird brings
        // both anyhow; without a backend nothing is measured.
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        // Methods, status codes and header fields: the types that Swift's servers and clients share.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        // The HTTP server of `TetraHummingbird`.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        // What Hummingbird itself stands on: addresses and channels, and the end of a service on a signal.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        // Secrets and public origins from environment or file, in `TetraHummingbird`.
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        // Models and queries of `TetraGRDB`.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // Each for the trait that has conformances of its types: OrderedDictionary, Complex, BigInt, FilePath and such.
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        // The system's zlib, found by its module map alone: nothing is asked of it unless the trait is on.
        .systemLibrary(name: "CZlib"),
        .target(
            name: "TetraState",
            dependencies: [
                .target(name: "CZlib", condition: .when(traits: ["Compression"])),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(
                    name: "BitCollections", package: "swift-collections", condition: .when(traits: ["Collections"])),
                .product(name: "DequeModule", package: "swift-collections", condition: .when(traits: ["Collections"])),
                .product(
                    name: "HashTreeCollections", package: "swift-collections",
                    condition: .when(traits: ["Collections"])),
                .product(name: "HeapModule", package: "swift-collections", condition: .when(traits: ["Collections"])),
                .product(
                    name: "OrderedCollections", package: "swift-collections",
                    condition: .when(traits: ["Collections"])),
                .product(name: "ComplexModule", package: "swift-numerics", condition: .when(traits: ["Numerics"])),
                .product(name: "BigInt", package: "BigInt", condition: .when(traits: ["BigInt"])),
                .product(name: "SystemPackage", package: "swift-system", condition: .when(traits: ["System"])),
            ],
            swiftSettings: strict),
        .target(name: "TetraHTML", swiftSettings: strict),
        .macro(
            name: "TetraMacros",
            dependencies: [
                .product(name: "SwiftSyntaxMacros", package: "swift-syntax"),
                .product(name: "SwiftCompilerPlugin", package: "swift-syntax"),
            ], swiftSettings: strict),
        .target(
            name: "TetraStateMacros", dependencies: ["TetraState", "TetraMacros"], swiftSettings: strict),
        .target(
            name: "Tetra",
            dependencies: [
                "TetraState", "TetraStateMacros", "TetraHTML", "TetraMacros", "TetraClient",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        .target(name: "TetraClient", resources: [.embedInCode("assets")], swiftSettings: strict),
        .target(
            name: "TetraHummingbird",
            dependencies: [
                "Tetra", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ], swiftSettings: strict),
        .target(
            name: "TetraGRDB", dependencies: ["Tetra", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(
            name: "TetraTesting", dependencies: ["Tetra", .product(name: "HTTPTypes", package: "swift-http-types")],
            swiftSettings: strict),
        .testTarget(
            name: "TetraTestingTests",
            dependencies: [
                "TetraTesting", "TetraHummingbird", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ], swiftSettings: strict),
        .testTarget(
            name: "TetraStateTests",
            dependencies: ["TetraState", .product(name: "Crypto", package: "swift-crypto")], swiftSettings: strict),
        .testTarget(name: "TetraHTMLTests", dependencies: ["TetraHTML"], swiftSettings: strict),
        .testTarget(name: "TetraClientTests", dependencies: ["TetraClient"], swiftSettings: strict),
        .testTarget(
            name: "TetraMacrosTests",
            dependencies: [
                "Tetra", "TetraStateMacros", "TetraMacros",
                .product(name: "SwiftSyntaxMacros", package: "swift-syntax"),
                .product(name: "SwiftSyntaxMacroExpansion", package: "swift-syntax"),
            ], swiftSettings: strict),
        .testTarget(
            name: "TetraTests",
            dependencies: [
                "Tetra", .product(name: "Logging", package: "swift-log"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "TetraGRDBTests", dependencies: ["TetraGRDB", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "TetraHummingbirdTests",
            dependencies: [
                "TetraHummingbird", "TetraGRDB", .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ], swiftSettings: strict),
    ]
)
