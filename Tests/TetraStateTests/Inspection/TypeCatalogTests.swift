import Foundation
import Testing

@testable import TetraState

@Suite("Type catalogs")
struct TypeCatalogTests {
    private var catalog: TypeCatalog {
        var catalog = TypeCatalog(app: "shop")
        var visitor = StateTypeVisitor()
        visitor.visit([Todo].self)
        catalog.add(
            TypeCatalog.Component(
                name: "Shop.List", schemaHash: 0xAB, arguments: [],
                properties: [TypeCatalog.Property(name: "todos", shape: "[&App.Todo]", access: "private")]),
            reaching: visitor)
        return catalog
    }

    @Test("is written as JSON, with hashes of eight digits")
    func json() {
        let expected = """
            {"format":"tetra-types-1","app":"shop","components":[
            {"name":"Shop.List","type":"44c5aeec","schema":"000000ab","arguments":[],\
            "properties":[{"name":"todos","shape":"[&App.Todo]","access":"private"}]}
            ],"types":[
            {"name":"App.Todo","fields":[]}
            ]}

            """
        #expect(String(decoding: catalog.json, as: UTF8.self) == expected)
    }

    @Test("names that JSON must escape come back as they were")
    func escapes() throws {
        let name = "a\"b\\c\u{0}\u{1F}\n\u{2028}é"
        let json = try JSONSerialization.jsonObject(with: Data(TypeCatalog(app: name).json))
        #expect((json as? [String: Any])?["app"] as? String == name)
    }

    @Test("a type that several components reach is there once")
    func once() {
        var catalog = catalog
        catalog.add(Todo.self)
        #expect(catalog.types.map(\.name) == ["App.Todo"])
    }

    @Test("arguments are told apart by the commas outside of brackets")
    func arguments() {
        #expect(TypeCatalog.arguments(inShape: "") == [])
        #expect(
            TypeCatalog.arguments(inShape: "list:int,tags:[string:(int,{int})],last:A<B,C>?") == [
                TypeCatalog.Property(name: "list", shape: "int"),
                TypeCatalog.Property(name: "tags", shape: "[string:(int,{int})]"),
                TypeCatalog.Property(name: "last", shape: "A<B,C>?"),
            ])
    }
}
