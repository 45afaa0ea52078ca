// swift-tools-version: 6.2
import PackageDescription

// Built with the root package's scratch path, so that nothing is built twice:
//     swift build --package-path Examples --scratch-path .build

let strict: [SwiftSetting] =
    Context.environment["TETRA_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
    name: "tetra-examples",
    platforms: [.macOS(.v15)],
    dependencies: [
        // The traits of the root package's own builds: others would build the targets that they share anew.
        .package(name: "tetra", path: "..", traits: ["AllTypes"]),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .executableTarget(
            name: "TodoDemo",
            dependencies: [
                .product(name: "Tetra", package: "tetra"),
                .product(name: "TetraGRDB", package: "tetra"),
                .product(name: "TetraHummingbird", package: "tetra"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            resources: [.copy("Public")],
            swiftSettings: strict),
        .executableTarget(
            name: "BillDemo",
            dependencies: [
                .product(name: "Tetra", package: "tetra"),
                .product(name: "TetraHummingbird", package: "tetra"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            resources: [.copy("Public")],
            swiftSettings: strict),
        .executableTarget(
            name: "Gallery",
            dependencies: [
                .product(name: "Tetra", package: "tetra"),
                .product(name: "TetraHummingbird", package: "tetra"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            resources: [.copy("Public"), .copy("Mistakes")],
            swiftSettings: strict),
        .testTarget(
            name: "BillDemoTests",
            dependencies: ["BillDemo", .product(name: "TetraTesting", package: "tetra")],
            swiftSettings: strict),
        .testTarget(
            name: "TodoDemoTests",
            dependencies: ["TodoDemo", .product(name: "TetraTesting", package: "tetra")],
            swiftSettings: strict),
    ]
)
