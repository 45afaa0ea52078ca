/// Where a link opens.
public enum BrowsingTarget: String, Sendable {
    case sameFrame = "_self"
    case newTab = "_blank"
    case parent = "_parent"
    case top = "_top"
}

/// What a target is to a page.
public enum LinkRelation: String, Sendable {
    case alternate
    case author
    case bookmark
    case canonical
    case dnsPrefetch = "dns-prefetch"
    case external
    case help
    case icon
    case license
    case manifest
    case maskIcon = "mask-icon"
    case me
    case modulepreload
    case next
    case nofollow
    case noopener
    case noreferrer
    case opener
    case pingback
    case preconnect
    case prefetch
    case preload
    case prev
    case privacyPolicy = "privacy-policy"
    case search
    case stylesheet
    case tag
    case termsOfService = "terms-of-service"
    case appleTouchIcon = "apple-touch-icon"
}

/// What a target is told of the page that leads to it.
public enum ReferrerPolicy: String, Sendable {
    case noReferrer = "no-referrer"
    case noReferrerWhenDowngrade = "no-referrer-when-downgrade"
    case origin
    case originWhenCrossOrigin = "origin-when-cross-origin"
    case sameOrigin = "same-origin"
    case strictOrigin = "strict-origin"
    case strictOriginWhenCrossOrigin = "strict-origin-when-cross-origin"
    case unsafeURL = "unsafe-url"
}

/// What a link loads ahead.
public enum PreloadDestination: String, Sendable {
    case audio
    case document
    case embed
    case fetch
    case font
    case image
    case object
    case script
    case style
    case track
    case video
    case worker
}

/// Whether credentials go with a request to another origin.
public enum CrossOrigin: String, Sendable {
    case anonymous
    case useCredentials = "use-credentials"
}
