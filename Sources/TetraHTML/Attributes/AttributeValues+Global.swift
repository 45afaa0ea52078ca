/// The direction of text.
public enum TextDirection: String, Sendable {
    case ltr
    case rtl
    case auto
}

/// A keyboard that phones show.
public enum InputMode: String, Sendable {
    case none
    case text
    case decimal
    case numeric
    case tel
    case search
    case email
    case url
}

/// What the Enter key of a phone says.
public enum EnterKeyHint: String, Sendable {
    case enter
    case done
    case go
    case next
    case previous
    case search
    case send
}

/// What phones write in capitals.
public enum Autocapitalization: String, Sendable {
    case off
    case none
    case on
    case sentences
    case words
    case characters
}

/// How a popover closes.
public enum Popover: String, Sendable {
    case auto
    case manual
    case hint
}
