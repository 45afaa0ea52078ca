/// The path of a page: literal segments and parameters, such as `/lists/:id`.
struct PagePattern: Sendable, Hashable {
    enum Segment: Sendable, Hashable {
        case literal(String)
        case parameter(String)
    }

    let text: String
    let segments: [Segment]

    init(_ text: String) {
        self.text = text
        segments = text.split(separator: "/").map {
            $0.utf8.first == UInt8(ascii: ":") ? .parameter(String($0.dropFirst())) : .literal(String($0))
        }
    }

    /// The names of the parameters, in order.
    var parameters: [String] {
        segments.compactMap { segment in
            if case .parameter(let name) = segment { name } else { nil }
        }
    }

    /// The parameters of a path that fits, percent-decoded; `nil` for one that does not.
    func match(_ path: String) -> [String: String]? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        guard parts.count == segments.count else { return nil }
        var parameters: [String: String] = [:]
        for (segment, part) in zip(segments, parts) {
            guard let value = PercentCoding.decode(part.utf8, plusIsSpace: false) else { return nil }
            switch segment {
            case .literal(let literal):
                guard literal.utf8.elementsEqual(value.utf8) else { return nil }
            case .parameter(let name):
                parameters[name] = value
            }
        }
        return parameters
    }
}
