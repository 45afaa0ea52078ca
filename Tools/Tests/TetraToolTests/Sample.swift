import Foundation
import TetraState

@testable import TetraTool

/// A small app's state, and the catalog that the app would write.
enum Sample {
    static let secret = "q8Jx0mZr4vYt7LpWn2Kc9HsBd6Fg1Ea3Uo5IiRjTyXw"
    static let component = "Shop.Cart"
    static let salt = [UInt8](0..<16)

    struct Item: StateNamed {
        static let stateName = "Shop.Item"
        static let stateFields = [StateField("text", shape: "string"), StateField("price", shape: "decimal?")]

        var text: String
        var price: String?

        init(text: String, price: String?) { (self.text, self.price) = (text, price) }

        func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.record { record throws(StateError) in
                try record.field("text", text)
                try record.field("price", price)
            }
        }

        init(from decoder: inout StateDecoder) throws(StateError) {
            throw StateError(.shapeMismatch, "Not read here.")
        }
    }

    enum Filter: StateNamed {
        case open

        static let stateName = "Shop.Filter"
        static let stateFields = [StateField("open", shape: ""), StateField("done", shape: "")]

        func encode(into encoder: inout StateEncoder) throws(StateError) { encoder.enumCase("open") }

        init(from decoder: inout StateDecoder) throws(StateError) { self = .open }
    }

    static var catalog: TypeCatalog {
        var visitor = StateTypeVisitor()
        visitor.visit([Item].self)
        visitor.visit(Filter.self)
        var catalog = TypeCatalog(app: "shop")
        catalog.add(
            TypeCatalog.Component(
                name: component, schemaHash: 0x0123_4567,
                arguments: [TypeCatalog.Property(name: "owner", shape: "int")],
                properties: [
                    TypeCatalog.Property(name: "title", shape: "string", access: "private"),
                    TypeCatalog.Property(name: "filter", shape: "Shop.Filter", access: "readOnly"),
                    TypeCatalog.Property(name: "items", shape: "[Shop.Item]", access: "private"),
                    TypeCatalog.Property(name: "counts", shape: "[string:int]", access: "private"),
                ]), reaching: visitor)
        return catalog
    }

    static func catalogFile() throws -> CatalogFile {
        try JSONDecoder().decode(CatalogFile.self, from: Data(catalog.json))
    }

    static func properties(folding: StateFolding = .equalTexts, notes: String? = nil) throws -> [UInt8] {
        var writer = StateArchiveWriter()
        try writer.field("title", "Groceries")
        try writer.field("filter", Filter.open)
        try writer.field("items", [Item(text: "milk", price: "1.50")])
        try writer.field("counts", ["a": 1, "b": 300])
        if let notes { try writer.field("notes", notes) }
        return try writer.finish(folding: folding)
    }

    static let countLines = [
        "      2      key 0: string = \"a\"",
        "      1      value 0: int = 1",
        "      2      key 1: string = \"b\"",
        "      3      value 1: int = 300",
    ]

    static func arguments() throws -> [UInt8] {
        var writer = StateArchiveWriter()
        try writer.field("owner", 7)
        return try writer.finish()
    }

    /// What a host seals of a component.
    static func plaintext() throws -> [UInt8] {
        let head = StateHead(
            type: StateDigest.typeHash(component), schema: 0x0123_4567, instance: 0xABC, digest: 0xDEF)
        let arguments = try arguments()
        return head.bytes + [UInt8(arguments.count)] + arguments + (try properties())
    }

    static func token(
        purpose: String = "component", salt: [UInt8] = salt, identity: String? = "ann", epoch: UInt64 = 3,
        plaintext: [UInt8]? = nil, at time: UInt64? = nil
    ) throws -> String {
        let context = SealContext(app: "shop", purpose: purpose, salt: salt, identity: identity, epoch: epoch)
        let sealer = StateSealer(
            keyring: Keyring(try Secret(secret)), context: context, clock: time.map(SealClock.fixed) ?? .system)
        return try sealer.seal(plaintext ?? self.plaintext()).text
    }

    /// A session's cookie: salt, epoch, identity.
    static func cookie() throws -> String {
        let contents = salt + [0, 0, 0, 0, 0, 0, 0, 3] + Array("ann".utf8)
        return try token(purpose: "session", salt: [], identity: nil, epoch: 0, plaintext: contents)
    }
}
