import Foundation
import TetraState

/// The secrets, from where the app takes them, too.
enum SecretSource {
    struct Secrets {
        let keyring: Keyring
        let count: Int
    }

    static func read(
        file: String?, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> Secrets {
        do {
            let secrets = try texts(file: file, environment: environment).map { try Secret($0) }
            return Secrets(keyring: try Keyring(secrets), count: secrets.count)
        } catch let error as StateError {
            throw ToolError(.usage, error.message)
        }
    }

    private static func texts(file: String?, environment: [String: String]) throws -> [String] {
        if let file = file ?? environment["TETRA_SECRET_FILE"], !file.isEmpty {
            return try list(InputSource(argument: nil, file: file).text(), separator: "\n")
        }
        guard let secret = environment["TETRA_SECRET"], !secret.isEmpty else {
            throw ToolError(
                .usage,
                "The secret is missing: set TETRA_SECRET, or name a file with one secret a line by --secret-file.")
        }
        return list(secret, separator: ",")
    }

    private static func list(_ text: String, separator: Character) -> [String] {
        text.split(separator: separator).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            .filter { !$0.isEmpty }
    }
}
