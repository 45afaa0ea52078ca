import SwiftSyntax

extension ComponentDeclaration {
    /// Saving, restoring and copying of properties by index.
    var stateMembers: [DeclSyntax] {
        let prepare = savedProperties(\.collecting)
        let save = savedProperties(\.saving)
        let restore = savedProperties(\.restoring)
        let copy = writableProperties { "\($0.storageName) = other.\($0.storageName)" }
        return [
            function("func prepareProperty(_ index: Int, _ preparation: inout Tetra.StatePreparation) throws", prepare),
            function("func encodeProperty(_ index: Int, into writer: inout Tetra.StateArchiveWriter) throws", save),
            function(
                "mutating func decodeProperty(_ index: Int, from reader: Tetra.StateArchiveReader) throws", restore),
            function("mutating func copyProperty(_ index: Int, from other: Self)", copy),
            unsetProperty,
        ]
    }

    /// What the page sees of properties, and may set.
    var pageMembers: [DeclSyntax] {
        let read = properties.enumerated().filter { $0.element.access.isShown }.map { index, property in
            (index: index, code: "return Tetra.PropertyCoding.pageValue(of: \(property.storageName))")
        }
        let set = writableProperties { "try Tetra.PropertyCoding.read(pageValue, into: &\($0.storageName))" }
        return [
            function("func pageValue(ofProperty index: Int) -> Tetra.JSONValue?", read, otherwise: "return nil"),
            function(
                "mutating func setProperty(_ index: Int, pageValue: Tetra.JSONValue) throws(Tetra.PageValueError)", set),
        ]
    }

    private var unsetProperty: DeclSyntax {
        let checks = properties.filter(\.isLoaded).map {
            "if !\($0.storageName).isSet { return \($0.name.literal) }"
        }
        return DeclSyntax(lines: ["\(access)var unsetProperty: String? {"] + checks + ["return nil", "}"])
    }

    private func writableProperties(_ code: (StoredProperty) -> String) -> [(index: Int, code: String)] {
        properties.enumerated().filter { $0.element.access == .writable }.map { ($0.offset, code($0.element)) }
    }

    private func function(
        _ signature: String, _ cases: [(index: Int, code: String)], otherwise: String = "break"
    ) -> DeclSyntax {
        DeclSyntax(lines: ["\(access)\(signature) {"] + indexSwitch("index", cases, otherwise: otherwise) + ["}"])
    }
}

extension StoredProperty {
    fileprivate var collecting: String {
        ifSet { "try Tetra.PropertyCoding.collect(\($0), &preparation)" }
    }

    fileprivate var saving: String {
        ifSet { "try Tetra.PropertyCoding.save(\(name.literal), \($0), into: &writer)" }
    }

    /// Code for the value in the form in which it stands in the state; what nothing has set is left out.
    private func ifSet(_ code: (String) -> String) -> String {
        guard let form else { return code(storageName) }
        return isLoaded
            ? "if let value = \(storageName).ifSet { \(code(form.wrap("value"))) }" : code(form.wrap(storageName))
    }

    fileprivate var restoring: String {
        let target = form == nil || !isLoaded ? "into: &\(storageName)" : "intoLoaded: &\(storageName)"
        let start = "try Tetra.PropertyCoding.restore(\(name.literal), "
        guard let form else { return "\(start)\(target), from: reader)" }
        return "\(start)as: \(form.storedType).self, \(target), from: reader) "
            + form.unwrapClosure()
    }
}
