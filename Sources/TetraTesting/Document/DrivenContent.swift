/// What expressions have made of an element; it covers what the server wrote.
struct DrivenContent {
    /// An attribute's value, or its absence.
    struct AttributeValue {
        let value: String?
    }

    var attributes: [String: AttributeValue] = [:]
    /// Properties of the style.
    var styles: [String: AttributeValue] = [:]
    var classes: [(name: String, isOn: Bool)] = []
    /// The whole content as text.
    var text: String?

    func classes(over written: String) -> String {
        var names = written.split(whereSeparator: \.isWhitespace).map(String.init)
        for (name, isOn) in classes {
            names.removeAll { $0 == name }
            if isOn { names.append(name) }
        }
        return names.joined(separator: " ")
    }
}
