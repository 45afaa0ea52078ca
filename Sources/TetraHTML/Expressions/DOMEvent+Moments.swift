/// Moments that no element dispatches an event at by itself: the page's runtime does. They come to the very element that
/// listens, and don't bubble.
extension DOMEvent {
    /// The element has come into sight, for the first time or again.
    public static let visible = DOMEvent("tetra:visible")

    /// The element has been painted: what takes longer may come now.
    public static let painted = DOMEvent("tetra:painted")

    /// A time has passed, again and again: `.on(.every(.seconds(5)), .refresh)`. While nobody sees the page nothing
    /// happens; when somebody does again, once.
    public static func every(_ period: Duration) -> DOMEvent {
        precondition(period >= .milliseconds(100) && period <= .seconds(86_400), "between 0.1 s and a day")
        return DOMEvent("tetra:tick").every(milliseconds: Int(period / .milliseconds(1)))
    }
}
