/// When something is fetched.
public enum Loading: String, Sendable {
    case eager
    case lazy
}

/// How soon something is fetched.
public enum FetchPriority: String, Sendable {
    case auto
    case high
    case low
}

/// Whether the page waits for a picture.
public enum ImageDecoding: String, Sendable {
    case auto
    case sync
    case async
}

/// What of sound or film is fetched ahead.
public enum MediaPreload: String, Sendable {
    case none
    case metadata
    case auto
}

/// What the text of a film is for.
public enum TrackKind: String, Sendable {
    case subtitles
    case captions
    case descriptions
    case chapters
    case metadata
}

/// The shape of an area.
public enum AreaShape: String, Sendable {
    case rect
    case circle
    case poly
    case `default`
}

/// What a locked-in frame may do.
public enum SandboxPermission: String, Sendable {
    case downloads = "allow-downloads"
    case forms = "allow-forms"
    case modals = "allow-modals"
    case popups = "allow-popups"
    case sameOrigin = "allow-same-origin"
    case scripts = "allow-scripts"
    case topNavigationByUser = "allow-top-navigation-by-user-activation"
}
