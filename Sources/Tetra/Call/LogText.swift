/// Text that is partly the page's own, made fit for a log: one line, nothing that a terminal takes for a command, and
/// short.
///
/// A page names the keys of the dictionaries that it sends. Without this it could write lines into the log that look
/// like the server's.
enum LogText {
    /// Scalars that are kept.
    static let limit = 256

    static func printable(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(limit) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: shown.append("?")
            default: shown.append(scalar)
            }
        }
        if text.unicodeScalars.dropFirst(limit).first != nil { shown.append("…") }
        return String(shown)
    }
}
