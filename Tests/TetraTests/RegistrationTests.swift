import Foundation
import Testing

@testable import Tetra

/// Two names that an archive takes for the same: the 16 bits that stand for them are equal.
@Component
private struct Confused {
    var note = "private"
    var unrelated = 0
    var widthCity = "other"
    var body: some HTML { p { note + widthCity } }
}

/// One component before and after a deploy, in which a struct that it holds got a property.
private enum Before {
    @StateCodable("Lot") struct Lot { var price = 1 }
    @Component("Sale") struct Sale {
        var lots: [String: Lot?] = [:]
        var body: some HTML { p { "" } }
    }
}

private enum After {
    @StateCodable("Lot") struct Lot {
        var price = 1
        var amount = 1
    }
    @Component("Sale") struct Sale {
        var lots: [String: Lot?] = [:]
        var body: some HTML { p { "" } }
    }
}

@Suite("Registration")
struct RegistrationTests {
    @Test("two saved properties that an archive can't tell apart stop the start, and both are named")
    func clash() throws {
        let error = #expect(throws: HostError.self) {
            try TestHost { try $0.page("/") { _ in Document(title: "x") { Confused() } } }
        }
        #expect(error?.message.contains("note") == true)
        #expect(error?.message.contains("widthCity") == true)
        #expect(error?.message.contains("Confused") == true)
    }

    @Test("the catalog has the names behind hashes and tags, of what is sealed and of what that reaches")
    func catalog() throws {
        let host = try TestHost { try $0.page("/") { _ in Document(title: "x") { After.Sale() } } }.host
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try host.writeTypeCatalog(to: file.path)
        #expect(try Array(Data(contentsOf: file)) == host.typeCatalog.json)
        let component = try #require(host.typeCatalog.components.first)
        #expect(component.name == "Sale")
        #expect(component.schemaHash == ComponentType(After.Sale.self).schemaHash)
        #expect(component.properties.map(\.name) == ["lots"])
        #expect(component.properties.first?.access == "private")
        #expect(host.typeCatalog.types.map(\.name) == ["Lot"])
        #expect(host.typeCatalog.types.first?.fields.map(\.name) == ["price", "amount"])
    }

    @Test("the schema changes with what the types of properties consist of")
    func schema() {
        #expect(ComponentType(Before.Sale.self).schemaHash != ComponentType(After.Sale.self).schemaHash)
        #expect(ComponentType(Before.Sale.self).schemaHash == ComponentType(Before.Sale.self).schemaHash)
    }
}
