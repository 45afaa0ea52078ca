import Foundation

/// The type catalog as an app writes it: `TypeCatalog.json` of TetraState.
struct CatalogFile: Decodable {
    let format: String
    let app: String
    let components: [Component]
    let types: [NamedType]

    struct Component: Decodable {
        let name: String
        /// Eight hexadecimal digits.
        let type: String
        let schema: String
        let arguments: [Property]
        let properties: [Property]
    }

    struct Property: Decodable {
        let name: String
        let shape: String
        let access: String?
    }

    struct NamedType: Decodable {
        let name: String
        let fields: [Property]
    }

    static func read(_ path: String) throws -> CatalogFile {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ToolError(.input, "The catalog \(path) cannot be read.")
        }
        let catalog: CatalogFile
        do {
            catalog = try JSONDecoder().decode(CatalogFile.self, from: data)
        } catch {
            throw ToolError(.data, "\(path) is no type catalog: \(error)")
        }
        guard catalog.format == "tetra-types-1" else {
            throw ToolError(.data, "\(path) is a type catalog of another format, \(Printable.text(catalog.format)).")
        }
        return catalog
    }

    /// The component of a type hash.
    func component(type hash: UInt32) -> Component? {
        components.first { UInt32($0.type, radix: 16) == hash }
    }
}
