/// A place in a rendered page where the runtime inserts something of its own.
public enum HTMLAnchor: Hashable, Sendable {
    /// Just before `</head>`.
    case headEnd
    /// Just before `</body>`.
    case bodyEnd
}
