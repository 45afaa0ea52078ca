// swift-tools-version: 6.2
import PackageDescription

// Built with the root package's scratch path, so that nothing is built twice:
//     swift build -c release --package-path Benchmarks --scratch-path .build
//
// Only `TetraState` is used, so that a release build compiles neither a server nor swift-syntax.

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
    ]
)
