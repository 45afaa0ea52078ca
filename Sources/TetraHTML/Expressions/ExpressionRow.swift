import Synchronization

/// A row of a ``ForEach`` over a value of the page, as expressions inside of it see it.
public struct ExpressionRow: Sendable, Equatable {
    /// What ``ClientNode/item(_:)`` calls it by.
    public let number: Int
    /// The element of the list.
    public let item: JSONValue
    /// Where it stands in the list.
    public let index: Int

    public init(number: Int, item: JSONValue, index: Int) {
        self.number = number
        self.item = item
        self.index = index
    }

    private static let last = Atomic(0)

    /// A number that no other `ForEach` of this process has: rows can't be told apart by their depth before HTML is
    /// written, because what makes a row's content knows nothing of what is around.
    static func newNumber() -> Int { last.wrappingAdd(1, ordering: .relaxed).newValue }
}
