import TetraHTML

extension JSONValue {
    subscript(name: String) -> JSONValue {
        get throws {
            guard let member = member(name) else { throw BrokenPage("no member \(name)") }
            return member
        }
    }

    var elements: [JSONValue] {
        get throws {
            guard case .array(let elements) = self else { throw BrokenPage("no array") }
            return elements
        }
    }

    var text: String {
        get throws {
            guard case .string(let text) = self else { throw BrokenPage("no string") }
            return text
        }
    }

    var double: Double {
        get throws {
            guard case .number(let number) = self else { throw BrokenPage("no number") }
            return number
        }
    }
}
