import TetraHTML

/// Shows something else where a component inside can't be made, loaded or rendered; the rest of the page lives.
///
/// ```swift
/// ErrorBoundary {
///     Weather(city: city)
/// } fallback: {
///     p { "The weather is not known at the moment." }
/// }
/// ```
///
/// The error is logged with the path of the component that failed. With the next render it is tried again, from the
/// start: what the failed components had in their states is lost. What is no failure passes through: a change of the
/// session, a request that has ended. In development a mistake in the program passes, too, so that it is seen.
public struct ErrorBoundary<Content: HTML, Fallback: HTML>: HTML {
    public typealias Body = Never

    let catchesRefusals: Bool
    let content: Content
    let fallback: Fallback

    /// - Parameter refusals: Whether the fallback is also shown where a component throws ``NotAllowedError``. Default:
    ///   no, the page or call is refused.
    public init(
        refusals: Bool = false, @HTMLBuilder content: () -> Content, @HTMLBuilder fallback: () -> Fallback
    ) {
        catchesRefusals = refusals
        self.content = content()
        self.fallback = fallback()
    }

    public func render(into writer: inout HTMLWriter) {
        writer.place(
            BoundaryPlacement(
                content: writer.alternative(content, named: HTMLKey("content")),
                fallback: writer.alternative(fallback, named: HTMLKey("fallback")), catchesRefusals: catchesRefusals))
    }

    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) {
        Content.visitTypes(&visitor)
        Fallback.visitTypes(&visitor)
    }
}

/// What stands behind the hole of an ``ErrorBoundary``.
struct BoundaryPlacement: HTMLHolePayload {
    let content: RenderedHTML
    let fallback: RenderedHTML
    let catchesRefusals: Bool

    var isElement: Bool { false }
}
