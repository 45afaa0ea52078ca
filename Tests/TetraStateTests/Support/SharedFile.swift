import Foundation
import Testing

@testable import TetraState

/// `Tests/Shared/archives.json`: what Swift and the Python of `Tests/DocumentTests` both write and read.
struct SharedFile: Decodable {
    let secret: String
    let archives: [Archive]
    /// Some of them, compressed.
    let compressed: [Archive]
    let tokens: [Token]

    struct Archive: Decodable {
        let name: String
        let hex: String
    }

    /// Bytes are hexadecimal digits.
    struct Token: Decodable, CustomTestStringConvertible {
        let name: String
        var testDescription: String { name }
        let app: String
        let purpose: String
        let salt: String
        let identity: String
        let epoch: UInt64
        let time: UInt64
        let vector: String
        let component: Component?
        let plaintext: String
        let token: String
    }

    /// What a component's head is made of, and the archives that follow it, by name.
    struct Component: Decodable {
        let type: String
        let schema: [[String]]
        let instance: String
        let digest: String
        let arguments: String
        let properties: String
    }

    static func read() throws -> SharedFile {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Shared/archives.json")
        return try JSONDecoder().decode(SharedFile.self, from: Data(contentsOf: file))
    }
}

func hexText(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}
