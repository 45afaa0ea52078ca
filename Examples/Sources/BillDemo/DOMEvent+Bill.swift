import Tetra

extension DOMEvent {
    /// A row was saved: its expense is in the detail.
    static let expenseSaved = DOMEvent("expense-saved")

    /// A row is to go: its id is the detail.
    static let expenseRemoved = DOMEvent("expense-removed")
}
