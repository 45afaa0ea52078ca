/// Builds HTML out of statements: expressions, `if`, `switch` and `for`.
@resultBuilder
public enum HTMLBuilder {
    @inlinable
    public static func buildBlock() -> EmptyHTML { EmptyHTML() }

    @inlinable
    public static func buildPartialBlock<First: HTML>(first: consuming First) -> First { first }

    @inlinable
    public static func buildPartialBlock<First: HTML, Second: HTML>(
        accumulated: consuming First, next: consuming Second
    ) -> HTMLPair<First, Second> {
        HTMLPair(accumulated, next)
    }

    @inlinable
    public static func buildOptional<Content: HTML>(_ content: consuming Content?) -> Content? { content }

    @inlinable
    public static func buildEither<First: HTML, Second: HTML>(
        first: consuming First
    ) -> HTMLConditional<First, Second> {
        .first(first)
    }

    @inlinable
    public static func buildEither<First: HTML, Second: HTML>(
        second: consuming Second
    ) -> HTMLConditional<First, Second> {
        .second(second)
    }

    @inlinable
    public static func buildArray<Element: HTML>(_ elements: consuming [Element]) -> [Element] { elements }

    @inlinable
    public static func buildLimitedAvailability<Content: HTML>(_ content: consuming Content) -> Content { content }
}
