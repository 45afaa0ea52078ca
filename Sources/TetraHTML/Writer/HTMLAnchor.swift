/// A place in a rendered page where the runtime inserts something of its own.
public enum HTMLAnchor: Hashable, Sendable {
    /// Where the text of `<title>` begins.
    case titleStart
    /// Where it ends.
    case titleEnd
    /// In `<head>`, before what the page itself puts there.
    case headStart
    /// Just before `</body>`.
    case bodyEnd
}
