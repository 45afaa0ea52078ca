/// Builds HTML out of statements: expressions, `if`, `switch` and `for`.
@resultBuilder
public enum HTMLBuilder {
    @inlinable
    public static func buildBlock() -> EmptyHTML { EmptyHTML() }

    @inlinable
    public static func buildPartialBlock<First: HTML>(first: First) -> First { first }

    @inlinable
    public static func buildPartialBlock<First: HTML, Second: HTML>(
        accumulated: First, next: Second
    ) -> HTMLPair<First, Second> {
        HTMLPair(accumulated, next)
    }

    @inlinable
    public static func buildOptional<Content: HTML>(_ content: Content?) -> Content? { content }

    @inlinable
    public static func buildEither<First: HTML, Second: HTML>(first: First) -> HTMLConditional<First, Second> {
        .first(first)
    }

    @inlinable
    public static func buildEither<First: HTML, Second: HTML>(second: Second) -> HTMLConditional<First, Second> {
        .second(second)
    }

    @inlinable
    public static func buildArray<Element: HTML>(_ elements: [Element]) -> [Element] { elements }

    @inlinable
    public static func buildLimitedAvailability<Content: HTML>(_ content: Content) -> Content { content }
}
