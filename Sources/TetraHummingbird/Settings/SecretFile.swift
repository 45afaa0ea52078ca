import Foundation
import Tetra

/// A file with one secret a line, which nobody but its owner and its group may read.
struct SecretFile {
    private static let maximumSize = 4_096

    let path: String

    func keyring() throws -> Keyring {
        try check()
        guard let data = FileManager.default.contents(atPath: path) else {
            throw SettingError(.secretFile, "The file of TETRA_SECRET_FILE, \(path), cannot be read.")
        }
        return try Keyring(text: String(decoding: data, as: UTF8.self))
    }

    private func check() throws {
        // Of what a symbolic link leads to, as mounted secrets are links.
        let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved) else {
            throw SettingError(
                .secretFile,
                """
                The file of TETRA_SECRET_FILE, \(path), is not there. To make it: \
                umask 077; echo \(Secret.makeText()) > \(path)
                """)
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular,
            let size = attributes[.size] as? Int, size <= Self.maximumSize
        else {
            throw SettingError(
                .secretFile, "TETRA_SECRET_FILE, \(path), is not a file of at most \(Self.maximumSize) bytes.")
        }
        guard let mode = attributes[.posixPermissions] as? Int, mode & 0o037 == 0 else {
            throw SettingError(
                .secretFile,
                "The file of TETRA_SECRET_FILE can be read or changed by others than its owner. Run: chmod 600 \(path)")
        }
    }
}
