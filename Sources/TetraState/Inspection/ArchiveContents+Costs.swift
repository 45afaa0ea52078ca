extension ArchiveContents {
    /// How many bytes each property brings into the archive, by ``FieldTag/rawValue``: its value with its tag and what
    /// stands elsewhere for its sake, which are class instances, shared texts and keys of models. What several
    /// properties mean counts for the first. Packed lists count as if they were written out.
    public var costs: [UInt16: Int] {
        var walk = CostWalk(self)
        return Dictionary(properties.map { ($0.tag, $0.byteCount + walk.bytes(elsewhereFor: $0.value)) }) { $0 + $1 }
    }
}

/// Adds up what stands elsewhere for values, each thing once.
private struct CostWalk {
    private let contents: ArchiveContents
    private var texts: Set<Int> = []
    private var references: Set<Int> = []
    private var objects: Set<Int> = []
    /// Objects that were met and not looked into yet: long chains of them must not become deep recursion.
    private var pending: [Int] = []

    init(_ contents: ArchiveContents) { self.contents = contents }

    mutating func bytes(elsewhereFor value: ArchiveNode) -> Int {
        var count = walk(value)
        while let row = pending.popLast() {
            count += contents.objects[row].range.count + walk(contents.objects[row])
        }
        return count
    }

    private mutating func walk(_ node: ArchiveNode) -> Int {
        switch node.content {
        case .sharedText(let row, let text): return texts.insert(row).inserted ? text.utf8.count + 1 : 0
        case .reference(let row): return references.insert(row).inserted ? contents.references[row].range.count : 0
        case .object(let row):
            if objects.insert(row).inserted { pending.append(row) }
            return 0
        case .some(let inner), .typed(_, let inner): return walk(inner)
        case .list(let values): return values.reduce(0) { $0 + walk($1) }
        case .map(let pairs): return pairs.reduce(0) { $0 + walk($1.key) + walk($1.value) }
        case .record(let fields), .shapedRecord(_, let fields): return fields.reduce(0) { $0 + walk($1.value) }
        default: return 0
        }
    }
}
