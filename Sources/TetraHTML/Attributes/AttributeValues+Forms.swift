/// A kind of input.
public enum InputType: String, Sendable {
    case button
    case checkbox
    case color
    case date
    case datetimeLocal = "datetime-local"
    case email
    case file
    case hidden
    case image
    case month
    case number
    case password
    case radio
    case range
    case reset
    case search
    case submit
    case tel
    case text
    case time
    case url
    case week
}

/// What a button does by itself.
public enum ButtonType: String, Sendable {
    case submit
    case reset
    case button
}

/// What a button makes another element do.
public enum ButtonCommand: String, Sendable {
    case showModal = "show-modal"
    case close
    case requestClose = "request-close"
    case showPopover = "show-popover"
    case hidePopover = "hide-popover"
    case togglePopover = "toggle-popover"
}

/// What a control does with a popover.
public enum PopoverAction: String, Sendable {
    case show
    case hide
    case toggle
}

/// How a form is sent.
public enum FormMethod: String, Sendable {
    case get
    case post
    case dialog
}

/// How the values of a form are encoded.
public enum FormEncoding: String, Sendable {
    case urlEncoded = "application/x-www-form-urlencoded"
    case multipart = "multipart/form-data"
    case plain = "text/plain"
}

/// A camera.
public enum Capture: String, Sendable {
    case user
    case environment
}

/// Whether line breaks of the display are sent.
public enum TextWrapping: String, Sendable {
    case soft
    case hard
}
