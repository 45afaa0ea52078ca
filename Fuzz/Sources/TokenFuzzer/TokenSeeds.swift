import TetraState

/// Tokens to begin with: whole ones, what is inside them, and what is signed.
enum TokenSeeds {
    static var all: [[UInt8]] {
        plaintexts.flatMap { plaintext -> [[UInt8]] in
            guard let token = try? FixedSeal.sealer.seal(plaintext) else { return [] }
            let signed = Base64URLText.decode(token.text).dropLast(32)
            return [[0] + token.utf8, [1] + plaintext, [2] + signed]
        }
    }

    private static var plaintexts: [[UInt8]] {
        let head = StateHead(type: 1, schema: 2, instance: 3, digest: 4).bytes
        return [[], head, archive(after: head), archive(after: [9] + head.dropFirst())]
    }

    private static func archive(after prefix: [UInt8]) -> [UInt8] {
        var writer = StateArchiveWriter(after: prefix)
        do {
            try writer.field("title", "Groceries")
            try writer.field("counts", [1, 300, -70_000])
            return try writer.finish()
        } catch {
            fatalError("\(error)")
        }
    }
}
