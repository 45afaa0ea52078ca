import TetraHTML

extension HTMLAttribute where Tag: HTMLTags.AcceptsHref, Value == URLAttribute {
    /// Where the link leads, on this origin: `.href(page.url)`.
    ///
    /// A literal is a `String` here, as everywhere in HTML: keep the address in a constant of type ``PageURL`` to have the
    /// values in it percent-encoded.
    @_disfavoredOverload
    public static func href(_ url: PageURL) -> HTMLAttribute { href(url.description) }
}
