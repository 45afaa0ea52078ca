import Foundation
import Tetra

/// A property that stands in the page's address, as its type describes it.
struct AddressedValue {
    let property: String
    let parameter: String
    let initial: JSONValue

    init(_ json: JSONValue) {
        let parts = json.elements
        property = parts.first?.text ?? ""
        parameter = parts.dropFirst().first?.text ?? ""
        initial = parts.dropFirst(2).first ?? .null
    }

    /// What stands in the address for a value: a parameter for each; nothing for the default.
    func texts(of value: JSONValue) -> [String] {
        guard value != initial else { return [] }
        let values = if case .array(let values) = value { values } else { [value] }
        return values.compactMap { value in
            switch value {
            case .string(let text): text
            case .number, .bool: JSONWriter.text(value)
            default: nil
            }
        }
    }
}

extension TestPage {
    /// Lets the address follow the properties that stand in it.
    func updateAddress() {
        guard var parts = URLComponents(string: url) else { return }
        let before = parts.queryItems ?? []
        var items = before
        for component in store.components.values.sorted(by: { $0.id < $1.id }) {
            for value in component.type.addressed {
                let texts = value.texts(of: component.value(value.property))
                guard texts != items.filter({ $0.name == value.parameter }).map({ $0.value ?? "" }) else { continue }
                items.removeAll { $0.name == value.parameter }
                items += texts.map { URLQueryItem(name: value.parameter, value: $0) }
            }
        }
        guard items != before else { return }
        parts.queryItems = items.isEmpty ? nil : items
        url = parts.string ?? url
    }
}
