import TetraHTML

/// When a ``Lazy`` piece of a page is loaded.
public enum LazyMoment: String, Sendable, StateCodable {
    /// As soon as the page has been painted without it.
    case afterPaint
    /// When it comes into sight.
    case visible

    var event: DOMEvent {
        switch self {
        case .afterPaint: .painted
        case .visible: .visible
        }
    }
}

/// Content that is loaded later, so that the page is there at once.
///
/// ```swift
/// Lazy(.visible) {
///     Statistics(year: 2026)
/// } placeholder: {
///     p { "Counting …" }
/// }
/// ```
///
/// Until then the content is neither loaded nor sent; then the component or page that wrote this is rendered again, with
/// it. It stands in a `div` of its own.
@Component("Tetra.Lazy")
public struct Lazy {
    public struct Slots { public let content, placeholder: Slot }

    @Transient var moment = LazyMoment.visible
    var isShown = false

    public mutating func load(_ moment: LazyMoment = .visible) { self.moment = moment }

    /// Called by the page when the moment has come.
    @Public public mutating func show() { isShown = true }

    public var body: some HTML {
        div(.on(moment.event, $show()).when(!isShown)) {
            if isShown { slots.content } else { slots.placeholder }
        }
    }

    /// Content for later, and what is shown until then.
    public func callAsFunction<Content: HTML, Placeholder: HTML>(
        @HTMLBuilder _ content: () -> Content, @HTMLBuilder placeholder: () -> Placeholder
    ) -> FilledComponent<Lazy, SlotContentPair<SlotContent<Content>, SlotContent<Placeholder>>> {
        slot(\.content, content).slot(\.placeholder, placeholder)
    }
}
