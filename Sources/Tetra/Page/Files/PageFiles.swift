import Synchronization
import TetraHTML
import TetraState

/// A file made of what the components of a page bring along, named by its content.
struct PageFile: Sendable {
    let name: String
    let contentType: String
    let bytes: [UInt8]

    init?(_ text: String, named start: String, _ suffix: String, _ contentType: String) {
        guard !text.isEmpty else { return nil }
        bytes = Array(text.utf8)
        name = "\(start)-\(InstanceID(bits: StateDigest.truncated64(bytes)).text).\(suffix)"
        self.contentType = contentType
    }
}

/// The style and the script of a page: of all components that it can reach, each type once, in the order of their names.
struct PageFiles: Sendable {
    let style: PageFile?
    let script: PageFile?

    init(_ types: [ComponentType]) {
        let types = types.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        style = PageFile(
            types.compactMap { type in type.scope.map { type.style.rules(for: $0) } }.joined(), named: "style", "css",
            "text/css; charset=utf-8")
        // What could throw was tried when the type was registered.
        let code = types.filter { !$0.script.text.isEmpty }.compactMap { try? $0.script.code(for: $0.name) }
        script = PageFile(code.joined(), named: "script", "js", "text/javascript; charset=utf-8")
    }

    var all: [PageFile] { [style, script].compactMap { $0 } }

    /// What tells a page of one version of these files from that of another.
    func version(_ assets: String) -> String {
        ([assets] + all.map(\.name)).joined(separator: " ")
    }

    /// What stands in a page's head behind the runtime.
    func headTags(folder: String) -> [UInt8] {
        var writer = HTMLWriter()
        if let style {
            writer.openTag("<link")
            writer.attribute(" rel=\"", "stylesheet")
            writer.attribute(" href=\"", "\(folder)/\(style.name)")
            writer.closeVoidTag()
        }
        if let script {
            writer.openTag("<script")
            writer.attribute(" type=\"", "module")
            writer.attribute(" src=\"", "\(folder)/\(script.name)")
            writer.closeStartTag()
            writer.closeTag("</script>")
        }
        return writer.finish().bytes
    }
}

/// The files of all pages, each made once.
final class PageFileStore: Sendable {
    private let made = Mutex<[[ObjectIdentifier]: PageFiles]>([:])

    func files(for types: [ComponentType]) -> PageFiles {
        let types = types.filter(\.bringsFiles)
        return made.withLock { made in
            let key = types.map(ObjectIdentifier.init)
            if let files = made[key] { return files }
            let files = PageFiles(types)
            made[key] = files
            return files
        }
    }

    /// A file by its name, if one of the pages has it.
    func file(_ name: Substring, of pages: [[ComponentType]]) -> PageFile? {
        for types in pages {
            if let file = files(for: types).all.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) { return file }
        }
        return nil
    }
}
