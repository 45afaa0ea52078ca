// swift-tools-version: 6.2
import PackageDescription

// Coverage-guided fuzzers of all that reads bytes from outside; `make fuzz` builds and runs them. They need libFuzzer's
// own main, which no ordinary build links, so the package has a scratch path of its own:
//     swift build --package-path Fuzz --scratch-path .build/fuzz -c release --sanitize fuzzer --sanitize address

let strict: [SwiftSetting] =
    Context.environment["TETRA_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

// A fuzzer has no main, even where it is one file.
let fuzzer: [SwiftSetting] = strict + [.unsafeFlags(["-parse-as-library"])]

let package = Package(
    name: "tetra-fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "tetra", path: "..", traits: ["AllTypes"]),
        // Keys and MACs, worked out a second time, for what only a leaked key could make.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // Types of other packages that a state can hold.
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        .target(name: "HeapMeter"),
        .target(name: "FuzzSupport", dependencies: ["HeapMeter"], swiftSettings: strict),
        .executableTarget(
            name: "ArchiveFuzzer",
            dependencies: [
                "FuzzSupport", .product(name: "TetraState", package: "tetra"),
                .product(name: "BitCollections", package: "swift-collections"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "HashTreeCollections", package: "swift-collections"),
                .product(name: "HeapModule", package: "swift-collections"),
                .product(name: "OrderedCollections", package: "swift-collections"),
                .product(name: "ComplexModule", package: "swift-numerics"),
                .product(name: "BigInt", package: "BigInt"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: fuzzer),
        .executableTarget(
            name: "TokenFuzzer",
            dependencies: [
                "FuzzSupport", .product(name: "TetraState", package: "tetra"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: fuzzer),
        .executableTarget(
            name: "PageValueFuzzer",
            dependencies: ["FuzzSupport", .product(name: "TetraHTML", package: "tetra")],
            swiftSettings: fuzzer),
    ]
)
