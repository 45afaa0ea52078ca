import HTTPTypes
import TetraClient
import TetraHTML
import TetraState

/// The page's runtime as it is served: plain modules in one folder that is named by the hash of all of them, so that
/// they may be cached for ever and never mix with those of another version.
struct AssetFolder: Sendable {
    let hash: String
    private let files: [String: ClientAsset]

    init() {
        var bytes: [UInt8] = []
        for file in ClientAssets.files {
            bytes += Array(file.name.utf8) + [0] + file.bytes + [0]
        }
        hash = InstanceID(bits: StateDigest.truncated64(bytes)).text
        files = Dictionary(ClientAssets.files.map { ($0.name, $0) }) { first, _ in first }
    }

    /// What stands in a page's head before all of its own.
    func headTags(mountPath: String, _ files: PageFiles) -> [UInt8] {
        // A part of the mount path can come from the request, where an app mounts the host below a parameter.
        let folder = "\(mountPath)/assets/\(hash)"
        var writer = HTMLWriter()
        writer.openTag("<script")
        writer.attribute(" type=\"", "module")
        writer.attribute(" src=\"", "\(folder)/tetra.js")
        writer.closeStartTag()
        writer.closeTag("</script>")
        return writer.finish().bytes + files.headTags(folder: folder)
    }

    /// - Parameters:
    ///   - path: What follows `<mount>/assets/`.
    ///   - pageFile: A file that a page brings along.
    func response(_ path: String, pageFile: (Substring) -> PageFile?) -> HostResponse {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.elementsEqual(hash.utf8) else { return .text(.notFound, "Not found") }
        if let file = files[String(parts[1])] { return Self.found(file.bytes, file.contentType) }
        if let file = pageFile(parts[1]) { return Self.found(file.bytes, file.contentType) }
        return .text(.notFound, "Not found")
    }

    private static func found(_ bytes: [UInt8], _ contentType: String) -> HostResponse {
        HostResponse(
            status: .ok,
            headers: [
                .contentType: contentType, .cacheControl: "public, max-age=31536000, immutable",
                .xContentTypeOptions: "nosniff",
            ], body: bytes)
    }
}
