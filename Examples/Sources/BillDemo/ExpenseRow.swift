import Tetra

/// One line of the table, in which a person types. What it holds becomes the bill's when it is saved.
@Component
struct ExpenseRow {
    @Public var what = ""
    /// Optional, because an emptied field holds no number.
    @Public var amount: Double?
    @Public var payer = Friend.ada
    /// Whether it shows who owes what; only the page knows.
    @Local var isOpen = false
    /// Why it was refused.
    var problem = ""
    @Transient var expense: Expense
    @Transient var currency: Currency

    mutating func load(expense: Expense, currency: Currency) {
        (self.expense, self.currency) = (expense, currency)
        (what, amount, payer) = (expense.what, expense.amount, expense.payer)
    }

    @Public mutating func save() {
        let typed = Expense(id: expense.id, typed: what, amount: amount, payer: payer)
        problem = typed.problem ?? ""
        if problem.isEmpty { client.dispatch(.expenseSaved, detail: typed) }
    }

    private var isChanged: ClientExpression<Bool> {
        $what != expense.what || $amount != expense.amount || $payer != expense.payer
    }

    /// What stands in the fields goes back to what was saved.
    private var discard: ClientAction {
        .sequence([$what.set(expense.what), $amount.set(expense.amount), $payer.set(expense.payer)])
    }

    var body: some HTML {
        tr(.class("expense"), .class("unsaved", when: isChanged), .on(.keydown(.escape), discard)) {
            td(.class("what")) {
                input(
                    .type(.text), .form(name), .ariaLabel("What"), .placeholder("What for?"), .autocomplete("off"),
                    .maxlength(Expense.longest), .autofocus(expense.isNew), .bind($what),
                    .ariaInvalid(!problem.isEmpty && what.isEmpty), .ariaDescribedBy("\(name)-problem"))
            }
            td(.class("amount")) {
                input(
                    .type(.number), .form(name), .ariaLabel("Amount"), .placeholder("0.00"), .step("0.01"),
                    .inputmode(.decimal), .bind($amount),
                    .ariaInvalid(!problem.isEmpty && !what.isEmpty), .ariaDescribedBy("\(name)-problem"))
            }
            td(.class("payer")) {
                select(.form(name), .ariaLabel("Paid by"), .bind($payer)) {
                    ForEach(Friend.allCases, id: \.self) { friend in
                        option(.value(friend.rawValue)) { friend.rawValue }
                    }
                }
            }
            td(.class("actions")) {
                form(.id(name), .novalidate(), .on(.submit, $save())) {
                    button(.class("primary"), .type(.submit), .disabled(while: $save.isRunning)) { "Save" }
                }
                button(.type(.button), .attribute("aria-expanded", $isOpen), .on(.click, $isOpen.toggle())) { "Split" }
                button(.class("danger"), .type(.button), .on(.click, .dispatch(.expenseRemoved, expense.id))) {
                    "Remove"
                }
                p(.class("split"), .show($isOpen)) { split }
                p(.class("hint"), .show(isChanged)) { "Not saved yet: Enter saves, Escape discards." }
                p(.class("problem"), .id("\(name)-problem"), .role(.alert)) { problem }
            }
        }
    }

    private var split: String {
        Friend.allCases.map { "\($0.rawValue) \(currency.text(cents: [expense].share(of: $0)))" }
            .joined(separator: " · ")
    }

    /// Of the form that the fields belong to; unique in the page.
    private var name: String { "expense-\(expense.id)" }
}
