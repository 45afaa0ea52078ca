// swift-tools-version: 6.2
import PackageDescription

// The command-line tool `tetra`. Built with the root package's scratch path, so that nothing is built twice:
//     swift build --package-path Tools --scratch-path .build --product tetra

let strict: [SwiftSetting] =
    Context.environment["TETRA_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
    name: "tetra-tools",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "tetra", targets: ["TetraTool"])],
    dependencies: [
        // The traits of the root package's own builds: others would build the targets that they share anew.
        .package(name: "tetra", path: "..", traits: ["AllTypes"]),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .executableTarget(
            name: "TetraTool",
            dependencies: [
                .product(name: "TetraState", package: "tetra"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(name: "TetraToolTests", dependencies: ["TetraTool"], swiftSettings: strict),
    ]
)
