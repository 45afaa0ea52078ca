extension JSONReader {
    mutating func array() throws(JSONError) -> JSONValue {
        try descend()
        var elements: [JSONValue] = []
        position += 1
        skipWhitespace()
        if take(UInt8(ascii: "]")) { return ascend(.array(elements)) }
        while true {
            elements.append(try value())
            skipWhitespace()
            if take(UInt8(ascii: "]")) { return ascend(.array(elements)) }
            guard take(UInt8(ascii: ",")) else { throw error(.malformed, "An array needs ',' or ']' here.") }
        }
    }

    mutating func object() throws(JSONError) -> JSONValue {
        try descend()
        var members: [String: JSONValue] = [:]
        position += 1
        skipWhitespace()
        if take(UInt8(ascii: "}")) { return ascend(.object(members)) }
        while true {
            skipWhitespace()
            guard peek == UInt8(ascii: "\"") else { throw error(.malformed, "An object needs a name here.") }
            let name = try string()
            skipWhitespace()
            guard take(UInt8(ascii: ":")) else { throw error(.malformed, "An object needs ':' here.") }
            // Names that are canonically equal are refused like equal ones: a dictionary could hold only one of them.
            guard members.updateValue(try value(), forKey: name) == nil else {
                throw error(.duplicateKey, "An object has two members of one name.")
            }
            skipWhitespace()
            if take(UInt8(ascii: "}")) { return ascend(.object(members)) }
            guard take(UInt8(ascii: ",")) else { throw error(.malformed, "An object needs ',' or '}' here.") }
        }
    }

    private mutating func descend() throws(JSONError) {
        depth += 1
        guard depth <= limits.depth else { throw error(.tooLarge, "The nesting is deeper than allowed.") }
    }

    private mutating func ascend(_ value: JSONValue) -> JSONValue {
        depth -= 1
        return value
    }
}
