/// One of two branches; what the builder makes of `if`/`else` and `switch`.
public enum HTMLConditional<First: HTML, Second: HTML>: HTML {
    case first(First)
    case second(Second)

    public typealias Body = Never

    @inlinable
    public func render(into writer: inout HTMLWriter) {
        let path = writer.path
        switch self {
        case .first(let content):
            writer.path = path.firstBranch
            content.render(into: &writer)
        case .second(let content):
            writer.path = path.secondBranch
            content.render(into: &writer)
        }
        writer.path = path
    }

    @inlinable
    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) {
        First.visitTypes(&visitor)
        Second.visitTypes(&visitor)
    }
}

extension HTMLConditional: Sendable where First: Sendable, Second: Sendable {}
