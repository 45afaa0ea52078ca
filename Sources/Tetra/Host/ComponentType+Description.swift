import TetraHTML

extension ComponentType {
    /// Descriptions as they were last written.
    struct Descriptions: Sendable {
        fileprivate struct Written: Sendable {
            let table: String
            let json: [UInt8]
        }

        fileprivate var inMarkup: Written?
        fileprivate var alone: Written?
    }

    /// What the page must know of the type, as JSON; written anew only when its table of expressions has grown.
    ///
    /// - Parameters:
    ///   - table: The name of the table.
    ///   - standsInMarkup: Whether it stands in a page, not in an answer of its own.
    func description(table: String, standsInMarkup: Bool) -> [UInt8] {
        descriptions.withLock { descriptions in
            if let known = standsInMarkup ? descriptions.inMarkup : descriptions.alone, known.table == table {
                return known.json
            }
            var writer = JSONWriter(standsInMarkup: standsInMarkup)
            writer.write(.object(description(table: table)))
            let written = Descriptions.Written(table: table, json: writer.bytes)
            if standsInMarkup { descriptions.inMarkup = written } else { descriptions.alone = written }
            return written.json
        }
    }

    private func description(table: String) -> [String: JSONValue] {
        func names(_ indices: [Int]) -> JSONValue { .array(indices.map { .string(properties[$0].name) }) }
        let description: [String: JSONValue] = [
            "name": .string(name), "table": .string(table), "writable": names(writable), "readOnly": names(readOnly),
            "local": names(local),
        ]
        return description.merging(callDescription) { name, _ in name }
            .merging(addressDescription) { name, _ in name }
            .merging(storeDescription) { name, _ in name }
    }
}
