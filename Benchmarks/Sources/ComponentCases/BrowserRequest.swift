import HTTPTypes
import Tetra

/// Requests with the headers that a browser of today sends, alike for all that is measured.
enum BrowserRequest {
    static func get(_ path: String, _ page: HeldPage) -> [UInt8] {
        bytes(
            "GET \(path) HTTP/1.1",
            [
                "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "Sec-Fetch-Dest": "document",
                "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Site": "none", "Cookie": page.cookie,
            ])
    }

    static func post(_ path: String, _ page: HeldPage, _ body: [UInt8]) -> [UInt8] {
        var headers = [
            "Accept": "*/*", "Sec-Fetch-Dest": "empty", "Sec-Fetch-Mode": "cors", "Content-Length": "\(body.count)",
            "Referer": BenchApp.origin + page.url,
        ]
        for field in page.callHeaders { headers[field.name.rawName] = field.value }
        return bytes("POST \(path) HTTP/1.1", headers) + body
    }

    private static func bytes(_ line: String, _ headers: [String: String]) -> [UInt8] {
        let common = [
            "Host": "bench.example", "Connection": "keep-alive", "Accept-Encoding": "gzip, deflate, br, zstd",
            "Accept-Language": "en-GB,en;q=0.9", "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101",
        ]
        let fields = common.merging(headers) { $1 }.sorted { $0.key < $1.key }
        return Array(([line] + fields.map { "\($0.key): \($0.value)" } + ["", ""]).joined(separator: "\r\n").utf8)
    }
}
