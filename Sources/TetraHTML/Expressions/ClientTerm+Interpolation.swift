extension DefaultStringInterpolation {
    /// Warns of `"\($count) items"`, which Swift would make a text of once, on the server: the page could not follow it.
    @available(*, deprecated, message: "the page can't follow this text; join texts instead: $count.text + \" items\"")
    public mutating func appendInterpolation(_ value: some ClientTerm) {}
}
