// swift-tools-version: 6.2
import PackageDescription

// Built with the root package's scratch path, so that nothing is built twice:
//     swift build -c release --package-path Benchmarks --scratch-path .build
//
// The benchmark of states uses `TetraState` alone, so that its release build compiles neither a server nor swift-syntax;
// the one of components needs both.

let strict: [SwiftSetting] =
    Context.environment["TETRA_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
    name: "tetra-benchmarks",
    platforms: [.macOS(.v15)],
    // The traits of the root package's own builds: others would build the targets that they share anew.
    dependencies: [
        .package(name: "tetra", path: "..", traits: ["AllTypes"]),
        // What Tetra's Fernet stands on, for the way that it is measured against.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // What the components of the benchmark are served by, and where their to-dos are kept.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // What tells how long the stages of a call take.
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    ],
    targets: [
        // What is measured: components as an app would have them, sealed and restored as the runtime does it.
        .target(
            name: "StateCases",
            dependencies: [
                .product(name: "TetraState", package: "tetra"), .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"), "CSQLite",
            ], swiftSettings: strict),
        // The database that models are fetched from, as in the recipe.
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        // Counts the calls of the allocator on the calling thread.
        .target(name: "AllocationCounter"),
        .executableTarget(
            name: "StateBenchmark", dependencies: ["StateCases", "AllocationCounter"], swiftSettings: strict),
        .testTarget(
            name: "StateAllocationTests", dependencies: ["StateCases", "AllocationCounter"], swiftSettings: strict),
        // Pages and components that are measured, and the same without components.
        .target(
            name: "ComponentCases",
            dependencies: [
                .product(name: "Tetra", package: "tetra"), .product(name: "TetraState", package: "tetra"),
                .product(name: "TetraHTML", package: "tetra"), .product(name: "TetraGRDB", package: "tetra"),
                .product(name: "TetraHummingbird", package: "tetra"),
                .product(name: "Hummingbird", package: "hummingbird"), .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "ComponentBenchmark", dependencies: ["ComponentCases"], swiftSettings: strict),
        .testTarget(name: "ComponentSizeTests", dependencies: ["ComponentCases"], swiftSettings: strict),
    ]
)
