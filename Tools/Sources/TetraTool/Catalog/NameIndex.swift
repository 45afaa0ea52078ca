import TetraState

/// The names behind tags, type by type.
struct NameIndex {
    /// A property or case, and the shape of its type.
    struct Named: Equatable {
        let name: String
        let shape: TypeShape
    }

    private var fields: [String: [UInt16: Named]] = [:]

    /// Names that any record may have, whatever its type.
    private static let always = Self.byTag([
        Named(name: "@version", shape: TypeShape("int")), Named(name: "unsaved values", shape: .unknown),
    ])

    init(_ catalog: CatalogFile?) {
        for type in catalog?.types ?? [] { fields[type.name] = Self.names(of: type.fields) }
    }

    /// The properties of a component or of its arguments.
    static func names(of properties: [CatalogFile.Property]) -> [UInt16: Named] {
        byTag(properties.map { Named(name: $0.name, shape: TypeShape($0.shape)) })
    }

    /// What a tag means in a record of a certain shape.
    func name(of tag: UInt16, in shape: TypeShape) -> Named? {
        name(of: tag, among: fields[shape.unwrapped.name] ?? [:])
    }

    /// What a tag means among some names.
    func name(of tag: UInt16, among names: [UInt16: Named]) -> Named? {
        names[tag] ?? Self.always[tag]
    }

    private static func byTag(_ names: [Named]) -> [UInt16: Named] {
        Dictionary(names.map { (FieldTag($0.name).rawValue, $0) }) { first, _ in first }
    }
}

extension NameIndex {
    /// What a natural number means as a case of an enum of a certain shape.
    func name(ofCase tag: UInt16, in shape: TypeShape) -> Named? { fields[shape.unwrapped.name]?[tag] }
}
