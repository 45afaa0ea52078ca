import HTTPTypes

extension HTTPFields {
    /// What the subscript gives: the value of a field, several of one name joined. The usual case, a single one, is met
    /// without joining anything.
    func value(_ name: HTTPField.Name) -> String? {
        guard let first = firstIndex(where: { $0.name == name }) else { return nil }
        let isSingle = !self[index(after: first)...].contains { $0.name == name }
        return isSingle ? self[first].value : self[name]
    }
}

extension HTTPField.Name {
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")!
    static let tetraProtocol = HTTPField.Name("Tetra-Protocol")!
    static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
}
