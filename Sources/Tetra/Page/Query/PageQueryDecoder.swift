/// Reads the query of a page into a `Decodable` struct of scalars, optionals of scalars and arrays of scalars.
///
/// Only what the struct declares reaches the page; other parameters are ignored, since links gather foreign ones. A value
/// of the wrong type is refused, which answers 400.
struct PageQueryDecoder {
    /// Parameters that are read at most; more is refused.
    static let parameterLimit = 256

    func decode<Query: Decodable>(_ type: Query.Type, from query: String?) throws(QueryError) -> Query {
        let values = try Self.parse(query ?? "")
        do {
            return try Query(from: QueryRootDecoder(values: values))
        } catch {
            throw .mismatch(error)
        }
    }

    static func parse(_ query: String) throws(QueryError) -> [String: [String]] {
        var values: [String: [String]] = [:]
        let pairs = query.utf8.split(separator: UInt8(ascii: "&"))
        guard pairs.count <= parameterLimit else { throw .tooManyParameters }
        for pair in pairs {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decode(parts[0], plusIsSpace: true),
                let value = PercentCoding.decode(parts.dropFirst().joined(), plusIsSpace: true)
            else { throw .malformed }
            values[name, default: []].append(value)
        }
        return values
    }
}
