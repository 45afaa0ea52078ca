import TetraHTML

/// Renders the component that writes it again and again, while somebody sees the page.
///
/// ```swift
/// Poll(every: .seconds(5)) { p { "\(queue.count) in front of you" } }
/// ```
///
/// A page that is in the background waits, and catches up once when it is seen again. In a page, outside of any component,
/// nothing can be rendered again: put it into a component.
public struct Poll<Content: HTML>: HTML {
    let period: Duration
    let content: Content

    public init(every period: Duration, @HTMLBuilder content: () -> Content) {
        self.period = period
        self.content = content()
    }

    public var body: some HTML {
        div(.on(.every(period), .refresh)) { content }
    }

    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) { Content.visitTypes(&visitor) }
}
