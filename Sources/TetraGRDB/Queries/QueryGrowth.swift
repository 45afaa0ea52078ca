/// How many times as large as its text a statement may become when SQLite compiles it.
///
/// SQLite puts the text of a `WITH` wherever it is named, and the expressions of an inner query wherever a column of it
/// is named, so that a text of 400 bytes can take gigabytes, and nothing ends that: it does not look up while it
/// compiles. What is inside of n queries can stand there as often as the product of what each of them names:
/// the most that it names one thing, or all that it names of a `WITH`.
struct QueryGrowth {
    /// At which SQLite takes some 0.2 seconds and 60 MB.
    static let limit = 65_536

    /// An upper bound, or ``limit`` and one if it is more.
    private(set) var factor = 1

    private var scopes = [Scope()]
    private let common: Set<[UInt8]>

    /// What stands inside of one pair of parentheses.
    private struct Scope {
        var counts: [[UInt8]: Int] = [:]
        var commonCount = 0
        var isQuery = false
    }

    init(_ sql: String) {
        let tokens = SQLToken.tokens(of: sql)
        common = Self.commonNames(in: tokens)
        for (index, token) in tokens.enumerated() {
            switch token {
            case .open: scopes.append(Scope())
            case .close where scopes.count > 1: close()
            // No query closes what it did not open: it is what stands around it when it is compiled.
            case .close: factor = Self.limit + 1
            case .dot: break
            case .word(let word, let isQuoted):
                // A name before a point says where the next one is to be found.
                if index + 1 < tokens.count, tokens[index + 1] == .dot { continue }
                if !isQuoted, Self.keywords.contains(word) { continue }
                add(word, isQuoted: isQuoted)
            }
        }
        while !scopes.isEmpty { close() }
    }

    private mutating func add(_ word: [UInt8], isQuoted: Bool) {
        let last = scopes.count - 1
        scopes[last].counts[word, default: 0] += 1
        if common.contains(word) { scopes[last].commonCount += 1 }
        if !isQuoted, Self.beginnings.contains(word) { scopes[last].isQuery = true }
    }

    private mutating func close() {
        guard var scope = scopes.popLast() else { return }
        if scope.isQuery || scopes.isEmpty {
            let own = max(1, scope.commonCount, scope.counts.values.max() ?? 0)
            factor = min(factor * own, Self.limit + 1)
        }
        guard let outer = scopes.popLast() else { return }
        // The smaller one is counted into the larger.
        var merged = scope.counts.count > outer.counts.count ? scope.counts : outer.counts
        for (word, count) in scope.counts.count > outer.counts.count ? outer.counts : scope.counts {
            merged[word, default: 0] += count
        }
        scope.counts = merged
        scope.commonCount += outer.commonCount
        scope.isQuery = outer.isQuery
        scopes.append(scope)
    }

    /// The names of common table expressions: `name AS (`, `name(column) AS NOT MATERIALIZED (`.
    private static func commonNames(in tokens: [SQLToken]) -> Set<[UInt8]> {
        var names: Set<[UInt8]> = []
        for index in tokens.indices where tokens[index] == .bare("as") {
            let after = tokens[(index + 1)...].drop { $0 == .bare("not") || $0 == .bare("materialized") }
            guard after.first == .open else { continue }
            var before = tokens[..<index]
            if before.last == .close {
                // Columns are names alone, without parentheses of their own.
                before = before.dropLast(before.reversed().prefix { $0 != .open }.count + 1)
            }
            if case .word(let name, _)? = before.last { names.insert(name) }
        }
        return names
    }

    private static let beginnings: Set<[UInt8]> = Set(["select", "values", "with"].map { Array($0.utf8) })

    /// Words that are no names unless they are quoted. `SELECT` is counted: each one of a `UNION` gets what is around.
    private static let keywords: Set<[UInt8]> = Set(
        [
            "and", "as", "between", "case", "distinct", "else", "exists", "from", "group", "having", "in", "is", "join",
            "limit", "not", "null", "on", "or", "order", "then", "union", "using", "when", "where",
        ].map { Array($0.utf8) })
}

extension SQLToken {
    fileprivate static func bare(_ keyword: String) -> SQLToken { .word(Array(keyword.utf8), isQuoted: false) }
}
