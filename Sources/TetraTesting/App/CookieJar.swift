import HTTPTypes
import Synchronization

/// The cookies of one browser. It talks to one host alone, so names tell them apart; paths and ages are not looked at,
/// except that an age of zero forgets.
final class CookieJar: Sendable {
    private let cookies = Mutex<[String: String]>([:])

    subscript(name: String) -> String? {
        get { cookies.withLock { $0[name] } }
        set { cookies.withLock { $0[name] = newValue } }
    }

    /// The `Cookie` header; `nil` while there are none.
    var header: String? {
        let pairs = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.sorted() }
        return pairs.isEmpty ? nil : pairs.joined(separator: "; ")
    }

    /// Takes over what an answer sets.
    func take(_ headers: HTTPFields) {
        for field in headers[values: .setCookie] { take(field) }
    }

    private func take(_ field: String) {
        let parts = field.split(separator: ";").map { $0.trimming(" \t") }
        guard let pair = parts.first, let mark = pair.firstIndex(of: "=") else { return }
        let name = String(pair[..<mark])
        let isOver = parts.dropFirst().contains { attribute in
            let attribute = attribute.lowercased()
            return attribute == "max-age=0" || attribute.hasPrefix("max-age=-") || attribute.contains("01 jan 1970")
        }
        self[name] = isOver ? nil : String(pair[pair.index(after: mark)...])
    }
}

extension Substring {
    func trimming(_ characters: String) -> Substring {
        var text = drop(while: characters.contains)
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return text
    }
}
