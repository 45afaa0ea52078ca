import Synchronization
import TetraHTML
import TetraState

/// What the host knows of a registered component type, worked out once.
final class ComponentType: Sendable {
    let type: any Component.Type
    let name: String
    /// The hash of the name: the first four bytes of a sealed head's type.
    let nameHash: UInt32
    /// The hash of names, access and shapes of all that travels; changes when a deploy changes any of them.
    let schemaHash: UInt32
    let properties: [ComponentProperty]
    let methods: [ComponentMethod]
    let watchers: [ComponentWatcher]
    /// Indices into `properties`.
    let writable: [Int]
    let readOnly: [Int]
    let local: [Int]
    let sealed: [Int]
    let addressed: [AddressedProperty]
    /// Under which a state keeps what `load` said of values that the person changed.
    let unsavedTag: FieldTag
    let slotNames: [String]
    /// Under which a state keeps what the page has in the component's slots.
    let slotsTag: FieldTag
    /// Under which a state keeps the attributes that the parent gave to the root element.
    let outsideTag: FieldTag
    let style: Style
    let script: Script
    /// The client expressions of the type, shared by all its instances.
    let expressions = ExpressionTable()
    /// What pages were last told of the type.
    let descriptions = Mutex(Descriptions())
    /// Which properties development was told of, because they make states too large.
    let heavyProperties = Mutex<Set<String>>([])

    init<C: Component>(_ type: C.Type) {
        self.type = type
        name = C.componentName
        properties = C.properties
        methods = C.methods
        watchers = C.watchers
        style = C.style
        script = C.script
        writable = Self.indices(C.properties, .writable)
        readOnly = Self.indices(C.properties, .readOnly)
        local = Self.indices(C.properties, .local)
        sealed = C.properties.indices.filter { C.properties[$0].isSealed }
        addressed = AddressedProperty.all(of: C.self)
        unsavedTag = Self.tag("unsaved values", besides: C.properties.map(\.name))
        slotNames = C.slotNames
        slotsTag = Self.tag("slots", besides: C.properties.map(\.name) + [unsavedTag.name])
        outsideTag = Self.tag(
            "attributes from outside", besides: C.properties.map(\.name) + [unsavedTag.name, slotsTag.name])
        nameHash = StateDigest.typeHash(name)
        var schema = [(name: "load", shape: C.Arguments.stateShape)]
        for (index, property) in C.properties.enumerated() {
            guard let shape = C.stateShape(ofProperty: index) else { continue }
            schema.append((name: property.name, shape: "\(property.access) \(shape)"))
        }
        if C.stateVersion != 1 { schema.append((name: "@version", shape: "\(C.stateVersion)")) }
        schemaHash = StateDigest.schemaHash(schema + Self.parts(of: type))
    }

    /// What the named types consist of that saved values may hold: a property's shape has only their names.
    private static func parts<C: Component>(of type: C.Type) -> [(name: String, shape: String)] {
        var visitor = StateTypeVisitor()
        C.visitStateTypes(&visitor)
        return visitor.types.flatMap { named in
            named.stateFields.map { (name: "\(named.stateName).\($0.name)", shape: $0.shape) }
        }
    }

    /// A tag that nothing else has.
    private static func tag(_ name: String, besides others: [String]) -> FieldTag {
        let tag = FieldTag(name)
        return tag == GuardedRoute.tag || others.contains { FieldTag($0) == tag }
            ? self.tag(name + "'", besides: others) : tag
    }

    private static func indices(_ properties: [ComponentProperty], _ access: ComponentProperty.Access) -> [Int] {
        properties.indices.filter { properties[$0].access == access }
    }

    /// What the style's selectors know it by; `nil` without a style.
    var scope: String? { style.text.isEmpty ? nil : Style.scope(self) }

    var bringsFiles: Bool { !style.text.isEmpty || !script.text.isEmpty }

    /// What can stand in a state: names of properties, of their version, and of the guarded page.
    var sealedNames: [String] { ["@version", GuardedRoute.name] + properties.filter(\.isSealed).map(\.name) }

    /// The index of a public method; names are compared byte by byte.
    func methodIndex(_ name: String) -> Int? {
        methods.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
    }

    /// The index of a writable property; names are compared byte by byte.
    func writableIndex(_ name: String) -> Int? {
        writable.first { properties[$0].name.utf8.elementsEqual(name.utf8) }
    }
}
