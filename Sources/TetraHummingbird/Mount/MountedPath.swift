import Hummingbird

/// A path of a host, and how the router writes it.
struct MountedPath: Sendable {
    let routerPath: RouterPath
    /// Segments of this path, those of a group around it not counted.
    private let length: Int

    /// The path of a page, such as `/lists/:id`, or of the endpoint of calls.
    init(pattern: String) {
        self.init(segments: Self.segments(of: pattern))
    }

    /// Everything below a folder.
    init(below folder: String) {
        self.init(segments: Self.segments(of: folder) + ["**"])
    }

    private init(segments: [String]) {
        routerPath = RouterPath(segments.joined(separator: "/"))
        length = segments.count
    }

    /// The part of a request's path that a group put before this one: `/shop` of `/shop/lists/7`.
    ///
    /// - Parameter endpoint: The pattern of the whole route, which the router has noted.
    func base(of path: String, endpoint: String?) -> String {
        guard let endpoint else { return "" }
        let leading = Self.segmentCount(of: endpoint) - length
        guard leading > 0 else { return "" }
        let bytes = path.utf8
        var end = bytes.startIndex
        for _ in 0..<leading {
            end = bytes[end...].firstIndex { $0 != UInt8(ascii: "/") } ?? bytes.endIndex
            end = bytes[end...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.endIndex
        }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    private static func segmentCount(of path: String) -> Int {
        var count = 0
        var previous = UInt8(ascii: "/")
        for byte in path.utf8 {
            if previous == UInt8(ascii: "/"), byte != previous { count += 1 }
            previous = byte
        }
        return count
    }

    private static func segments(of pattern: String) -> [String] {
        pattern.split(separator: "/").map { segment in
            segment.utf8.first == UInt8(ascii: ":") ? String(segment) : encoded(segment)
        }
    }

    /// A literal as browsers send it: the router compares paths before they are decoded.
    ///
    /// Encoded is what the URL standard's path percent-encode set names (https://url.spec.whatwg.org, §1.3).
    private static func encoded(_ literal: Substring) -> String {
        var bytes: [UInt8] = []
        for byte in literal.utf8 {
            if byte > 0x20, byte < 0x7F, !encodedPunctuation.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let encodedPunctuation = Array("\"#<>?^`{}".utf8)
    private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
