import TetraHTML

/// The members of a JSON object, each taken once; what is left over is refused.
struct EnvelopeFields {
    private let members: [String: JSONValue]
    private let place: String
    private var takenCount = 0

    init(_ json: JSONValue, _ place: String) throws(CallError) {
        guard case .object(let members) = json else { throw .malformed("\(place) is no object") }
        self.members = members
        self.place = place
    }

    mutating func take(_ name: String) throws(CallError) -> JSONValue {
        guard let value = members[name] else { throw .malformed("\(place) has no \(name)") }
        takenCount += 1
        return value
    }

    mutating func string(_ name: String) throws(CallError) -> String {
        guard case .string(let string) = try take(name) else { throw .malformed("\(name) is no string") }
        return string
    }

    mutating func array(_ name: String, limit: Int) throws(CallError) -> [JSONValue] {
        guard case .array(let array) = try take(name) else { throw .malformed("\(name) is no array") }
        guard array.count <= limit else { throw .tooLarge("\(name) holds more than \(limit)") }
        return array
    }

    mutating func object(_ name: String) throws(CallError) -> [String: JSONValue] {
        guard case .object(let object) = try take(name) else { throw .malformed("\(name) is no object") }
        return object
    }

    func finish() throws(CallError) {
        guard takenCount == members.count else { throw .malformed("\(place) has unknown members") }
    }
}
