import Foundation
import TetraState

extension ComponentHost {
    /// The names behind what sealed states hold as hashes and tags, for `tetra state inspect --catalog`: the registered
    /// components and the types that their properties reach. Nothing of it is secret.
    public var typeCatalog: TypeCatalog {
        var catalog = TypeCatalog(app: configuration.app)
        for known in registry.all {
            func add<C: Component>(_ type: C.Type) {
                var visitor = StateTypeVisitor()
                C.visitStateTypes(&visitor)
                catalog.add(
                    TypeCatalog.Component(
                        name: known.name, schemaHash: known.schemaHash,
                        arguments: TypeCatalog.arguments(inShape: C.Arguments.stateShape),
                        properties: known.sealedProperties), reaching: visitor)
            }
            add(known.type)
        }
        return catalog
    }

    /// Writes ``typeCatalog`` as JSON, sorted, a line for each component and type. Do it where the pages are mounted.
    public func writeTypeCatalog(to path: String) throws {
        try Data(typeCatalog.json).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
}

extension ComponentType {
    fileprivate var sealedProperties: [TypeCatalog.Property] {
        properties.enumerated().compactMap { index, property in
            guard property.isSealed, let shape = type.stateShape(ofProperty: index) else { return nil }
            return TypeCatalog.Property(name: property.name, shape: shape, access: "\(property.access)")
        }
    }
}
