import TetraHTML

/// A property that stands in the page's address.
struct AddressedProperty: Sendable {
    /// Position among the properties.
    let index: Int
    let parameter: URLParameter
    /// Stands nowhere in the address.
    let initial: JSONValue

    /// Those of a type, with the values of a component that nothing has set.
    static func all<C: Component>(of type: C.Type) -> [AddressedProperty] {
        guard C.properties.contains(where: { $0.url != nil }) else { return [] }
        let component = C(componentInstance: ComponentInstance())
        return C.properties.enumerated().compactMap { index, property in
            property.url.map {
                AddressedProperty(
                    index: index, parameter: $0, initial: component.pageValue(ofProperty: index) ?? .null)
            }
        }
    }

    /// Whether an address can hold it: text, numbers, truth values, arrays of them.
    var hasText: Bool {
        switch initial {
        case .object: false
        case .array(let values):
            values.allSatisfy { value in
                switch value {
                case .object, .array: false
                default: true
                }
            }
        default: true
        }
    }

    /// Gives a component what the address says, if it is of the property's type.
    func set<C: Component>(on component: inout C, from texts: [String]) {
        guard let first = texts.first else { return }
        let plain = texts.map(Self.plain)
        for value in [.string(first), plain[0], .array(texts.map { .string($0) }), .array(plain)] {
            if (try? component.setProperty(index, pageValue: value)) != nil { return }
        }
    }

    /// A number or a truth value; other text as it is.
    private static func plain(_ text: String) -> JSONValue {
        switch try? JSONReader.read(text) {
        case .number(let number): .number(number)
        case .bool(let bool): .bool(bool)
        default: .string(text)
        }
    }
}

extension ComponentType {
    /// What the page must know of properties in its address: name, parameter, default, and whether a change is a step in
    /// the history; left out where there are none.
    var addressDescription: [String: JSONValue] {
        guard !addressed.isEmpty else { return [:] }
        return [
            "url": .array(
                addressed.map { property in
                    [
                        .string(properties[property.index].name), .string(property.parameter.name), property.initial,
                        .bool(property.parameter.history == .push),
                    ]
                })
        ]
    }

    /// Gives a component that is new to the page what the page's address says.
    func applyAddress<C: Component>(to component: inout C, query: String?) {
        guard !addressed.isEmpty, let values = try? PageQueryDecoder.parse(query ?? "") else { return }
        for property in addressed {
            property.set(on: &component, from: values[property.parameter.name] ?? [])
        }
    }
}
