/// What the numbers of a list look like.
public enum Numbering: String, Sendable {
    case decimal = "1"
    case lowerLetters = "a"
    case upperLetters = "A"
    case lowerRoman = "i"
    case upperRoman = "I"
}

/// What a cell heads.
public enum HeaderScope: String, Sendable {
    case row
    case col
    case rowgroup
    case colgroup
}

/// Whether scripts of the page reach into a shadow tree.
public enum ShadowRootMode: String, Sendable {
    case open
    case closed
}
