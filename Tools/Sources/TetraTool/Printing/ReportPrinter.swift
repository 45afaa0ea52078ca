import Foundation
import TetraState

/// Everything that is told of an input, line by line.
struct ReportPrinter {
    let names: NameIndex
    let redacts: Bool
    private(set) var lines: [String] = []

    init(names: NameIndex, redacts: Bool) {
        (self.names, self.redacts) = (names, redacts)
    }

    /// A token: when and by which secret it was sealed, then what its purpose says that it holds.
    mutating func opened(_ token: OpenedToken, catalog: CatalogFile?, now: Date = Date()) throws {
        let age = AgeText.age(of: token.issuedAt, now: now)
        fact("token", "\(token.characterCount) characters, purpose \(Printable.text(token.purpose))")
        fact(
            "sealed",
            "\(AgeText.moment(token.issuedAt)), \(age), with secret \(token.secretNumber) of \(token.secretCount)")
        switch token.purpose {
        case "component": try component(SealedLayout(token.plaintext), total: token.plaintext.count, catalog)
        case "session": session(try SessionContents(token))
        default: try other(token.plaintext)
        }
    }

    /// An archive by itself.
    mutating func archive(
        _ bytes: [UInt8], title: String, names properties: [UInt16: NameIndex.Named] = [:]
    ) throws {
        let contents = try Self.contents(of: bytes)
        let values = ValueText(names: names, references: contents.references, redacts: redacts)
        var tree = TreePrinter(values)
        tree.properties(contents.properties, names: properties)
        tree.objects(contents.objects)
        lines.append("")
        lines.append(TreeLine(byteCount: bytes.count, depth: 0, text: title).rendered)
        if let inflated = contents.inflatedByteCount {
            lines.append(TreeLine(byteCount: inflated, depth: 1, text: "(inflated; what follows is of these)").rendered)
        }
        if let unpacked = contents.unpackedByteCount {
            lines.append(TreeLine(byteCount: unpacked, depth: 1, text: "(unpacked; what follows is of these)").rendered)
        }
        let whole = contents.inflatedByteCount ?? contents.unpackedByteCount ?? bytes.count
        let padding = whole - contents.range.upperBound
        let own = contents.properties.map(\.byteCount) + contents.objects.map(\.range.count)
        let rest = whole - own.reduce(padding, +)
        lines.append(TreeLine(byteCount: rest, depth: 1, text: "(\(tables(contents)))").rendered)
        lines += tree.lines.map(\.rendered)
        if padding > 0 { lines.append(TreeLine(byteCount: padding, depth: 1, text: "(padding)").rendered) }
    }

    private mutating func component(_ sealed: SealedLayout, total: Int, _ catalog: CatalogFile?) throws {
        let known = catalog?.component(type: sealed.head.type)
        let hash = Printable.hexadecimal(sealed.head.type, digits: 8)
        let unknown = catalog == nil ? "type \(hash)" : "type \(hash), which is not in the catalog"
        fact("component", known.map { "\(Printable.text($0.name)) (\(hash))" } ?? unknown)
        fact("schema", schema(sealed.head, known))
        fact("instance", Printable.hexadecimal(sealed.head.instance, digits: 16))
        fact("HTML", "digest " + Printable.hexadecimal(sealed.head.digest, digits: 16))
        let head = StateHead.byteCount + sealed.lengthByteCount
        fact(
            "bytes",
            "\(total): \(head) head, \(sealed.arguments.count) arguments, \(sealed.properties.count) properties")
        try archive(sealed.arguments, title: "arguments", names: NameIndex.names(of: known?.arguments ?? []))
        try archive(sealed.properties, title: "properties", names: NameIndex.names(of: known?.properties ?? []))
    }

    private func schema(_ head: StateHead, _ known: CatalogFile.Component?) -> String {
        let hash = Printable.hexadecimal(head.schema, digits: 8)
        guard let known else { return hash }
        if UInt32(known.schema, radix: 16) == head.schema { return "\(hash), that of the catalog" }
        return "\(hash), of another version of the component: the catalog's is \(known.schema)"
    }

    private mutating func session(_ session: SessionContents) {
        fact(
            "salt",
            redacts ? "\(session.salt.count) bytes" : session.salt.map { Printable.hexadecimal($0, digits: 2) }.joined()
        )
        fact("identity", session.identity.map { redacts ? "somebody" : Printable.quoted($0) } ?? "nobody")
        fact("epoch", "\(session.epoch)")
    }

    /// What an app seals itself: an archive behind a head, an archive, or any bytes.
    private mutating func other(_ plaintext: [UInt8]) throws {
        let behindHead = Array(plaintext.dropFirst(StateHead.byteCount))
        if let head = try? StateHead(plaintext), (try? StateArchive(behindHead)) != nil {
            fact("type", Printable.hexadecimal(head.type, digits: 8))
            try archive(behindHead, title: "archive behind a head")
        } else if (try? StateArchive(plaintext)) != nil {
            try archive(plaintext, title: "archive")
        } else {
            let shown = redacts ? "" : " = 0x" + Printable.hexadecimal(plaintext)
            fact("bytes", "\(plaintext.count), no archive\(shown)")
        }
    }

    private mutating func fact(_ name: String, _ text: String) {
        lines.append(name + String(repeating: " ", count: max(1, 11 - name.count)) + text)
    }

    private func tables(_ contents: ArchiveContents) -> String {
        var parts = contents.inflatedByteCount == nil ? ["header"] : ["record"]
        if !contents.references.isEmpty { parts.append(ValueText.counted(contents.references.count, "model")) }
        if contents.sharedShapeCount > 0 { parts.append(ValueText.counted(contents.sharedShapeCount, "shared shape")) }
        if !contents.sharedTexts.isEmpty { parts.append(ValueText.counted(contents.sharedTexts.count, "shared text")) }
        return parts.joined(separator: ", ")
    }

    private static func contents(of bytes: [UInt8]) throws -> ArchiveContents {
        do {
            return try StateArchive(bytes, limits: StateLimits(maximumBytes: 1 << 24)).contents()
        } catch {
            throw ToolError(.data, error.message)
        }
    }
}
