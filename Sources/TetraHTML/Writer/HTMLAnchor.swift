/// A place in a rendered page where the runtime inserts something of its own.
public enum HTMLAnchor: Hashable, Sendable {
    /// In `<head>`, before what the page itself puts there.
    case headStart
    /// Just before `</body>`.
    case bodyEnd
}
