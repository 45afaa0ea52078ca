import TetraHTML

extension ComponentType {
    /// Which locals the page shares, `name: [key, isPersisted]`; left out where there are none.
    var storeDescription: [String: JSONValue] {
        let stores = properties.compactMap { property in
            property.store.map { (property.name, JSONValue.array([.string($0.key), .bool($0.isPersisted)])) }
        }
        return stores.isEmpty ? [:] : ["store": .object(Dictionary(stores) { first, _ in first })]
    }

    /// The first property of this type that shares a key with one of another type's, but differs from it; and that one.
    func storeClash(with other: ComponentType) -> (property: ComponentProperty, other: ComponentProperty)? {
        for property in properties {
            guard let store = property.store else { continue }
            let clash = other.properties.first { $0.store?.key == store.key && $0.store != store }
            if let clash { return (property, clash) }
        }
        return nil
    }
}
