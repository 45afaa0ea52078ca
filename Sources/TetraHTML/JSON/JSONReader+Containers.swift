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
        let first = members.count
        position += 1
        skipWhitespace()
        if take(UInt8(ascii: "}")) { return ascend(.object([:])) }
        while true {
            skipWhitespace()
            guard peek == UInt8(ascii: "\"") else { throw error(.malformed, "An object needs a name here.") }
            let name = try string()
            skipWhitespace()
            guard take(UInt8(ascii: ":")) else { throw error(.malformed, "An object needs ':' here.") }
            members.append((name, try value()))
            skipWhitespace()
            if take(UInt8(ascii: "}")) { return ascend(.object(try members(from: first))) }
            guard take(UInt8(ascii: ",")) else { throw error(.malformed, "An object needs ',' or '}' here.") }
        }
    }

    /// The members of the innermost open object, which ends here.
    private mutating func members(from first: Int) throws(JSONError) -> [String: JSONValue] {
        var object = [String: JSONValue](minimumCapacity: members.count - first)
        for (name, value) in members[first...] {
            // Names that are canonically equal are refused like equal ones: a dictionary could hold only one of them.
            guard object.updateValue(value, forKey: name) == nil else {
                throw error(.duplicateKey, "An object has two members of one name.")
            }
        }
        members.removeSubrange(first...)
        return object
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
