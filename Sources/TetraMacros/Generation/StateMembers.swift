import SwiftSyntax

extension ComponentDeclaration {
    /// Saving, restoring and copying of properties by index.
    var stateMembers: [DeclSyntax] {
        let prepare = savedProperties { "try Tetra.PropertyCoding.collect(\($0.storageName), &preparation)" }
        let save = savedProperties {
            "try Tetra.PropertyCoding.save(\($0.name.literal), \($0.storageName), into: &writer)"
        }
        let restore = savedProperties {
            "try Tetra.PropertyCoding.restore("
                + "\($0.name.literal), into: &\($0.storageName), from: archive, references: references)"
        }
        let copy = writableProperties { "\($0.storageName) = other.\($0.storageName)" }
        return [
            function("func prepareProperty(_ index: Int, _ preparation: inout Tetra.StatePreparation) throws", prepare),
            function("func encodeProperty(_ index: Int, into writer: inout Tetra.StateArchiveWriter) throws", save),
            function(
                "mutating func decodeProperty("
                    + "_ index: Int, from archive: Tetra.StateArchive, references: Tetra.ResolvedReferences) throws",
                restore),
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
