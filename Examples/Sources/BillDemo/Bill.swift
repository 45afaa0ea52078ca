import Tetra

/// Expenses, their total, and who owes what. There is no database: the bill travels sealed in the page.
@Component
struct Bill {
    @Public var currency = Currency.euro
    var expenses = [
        Expense(id: 1, what: "Dinner", cents: 64_50, payer: .ada),
        Expense(id: 2, what: "Taxi", cents: 18_00, payer: .ben),
    ]
    var nextID = 3

    mutating func load(currency: Currency) {
        self.currency = currency
    }

    @Public mutating func add() {
        expenses.append(Expense(id: nextID))
        nextID += 1
    }

    /// A row was saved. What an event brings is from the page, so it is looked at again.
    @Public mutating func record(_ expense: Expense) {
        guard expense.problem == nil, let index = expenses.firstIndex(where: { $0.id == expense.id }) else { return }
        expenses[index] = expense
    }

    @Public mutating func remove(id: Int) {
        expenses.removeAll { $0.id == id }
    }

    /// The address follows, so that it can be passed on.
    @Public mutating func changeCurrency() {
        client.replaceURL(currency.address)
    }

    var body: some HTML {
        section(
            .class("bill"), .on(.expenseSaved, $record(ClientEvent.detail())),
            .on(.expenseRemoved, $remove(id: ClientEvent.detail()))
        ) {
            header(.class("bill-head")) {
                h1 { "Split the bill" }
                label(.class("currency")) {
                    "Currency"
                    select(.bind($currency), .on(.change, $changeCurrency())) {
                        ForEach(Currency.allCases, id: \.self) { currency in
                            option(.value(currency.rawValue)) { currency.rawValue }
                        }
                    }
                }
            }
            table {
                thead {
                    tr {
                        th(.scope(.col)) { "What" }
                        th(.scope(.col)) {
                            "Amount ("; $currency; ")"
                        }
                        th(.scope(.col)) { "Paid by" }
                        th(.scope(.col)) { span(.class("spoken")) { "Actions" } }
                    }
                }
                tbody {
                    ForEach(expenses) { ExpenseRow(expense: $0, currency: currency) }
                }
            }
            button(.class("add"), .type(.button), .on(.click, $add()), .disabled(while: $add.isRunning)) {
                "Add an expense"
            }
            footer { sums }
        }
    }

    @HTMLBuilder private var sums: some HTML {
        p(.class("total"), .role(.status)) { "Total \(currency.text(cents: expenses.totalCents))" }
        ul(.class("balances")) {
            ForEach(Friend.allCases, id: \.self) { friend in
                let cents = expenses.balance(of: friend)
                li(.class("owes", when: cents < 0)) {
                    span { friend.rawValue }
                    span { cents < 0 ? "owes" : "gets back" }
                    strong { currency.text(cents: abs(cents)) }
                }
            }
        }
    }
}
