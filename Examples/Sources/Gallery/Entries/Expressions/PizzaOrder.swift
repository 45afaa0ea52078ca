import Tetra

enum Crust: String, CaseIterable, PageValue, StateCodable {
    case thin, thick, filled
}

/// The page reckons the price while a person chooses. The server does it again, because it is the one that sells.
@Component
struct PizzaOrder {
    static let file = #filePath

    @Public var name = ""
    @Public var crust = Crust.thin
    @Public var toppings: [String] = []
    @Public var count = 1
    @Public var time: String? = nil
    @Public var isDelivered = false
    @Public var street = ""
    @Public var note = ""
    var receipt = ""

    @Public mutating func order() async throws {
        try await Task.sleep(for: .milliseconds(400))
        let count = min(max(count, 1), 6)
        let price = count * (crust == .filled ? 10 : 8) + count * toppings.count + (isDelivered ? 3 : 0)
        receipt = "Thank you, \(name): \(price) euros, \(time.map { "at \($0)" } ?? "as soon as it is done")."
    }

    private var price: ClientExpression<Int> {
        let each = ($crust == .filled).then(10, else: 8) + $toppings.count
        return each * $count + $isDelivered.then(3, else: 0)
    }

    private var isIncomplete: ClientExpression<Bool> {
        $name.trimmed.isEmpty || $isDelivered && $street.trimmed.isEmpty || $note.count > 40
    }

    var body: some HTML {
        form(.class("card"), .ariaLabel("Pizza"), .on(.submit, $order())) {
            h2 { "Pizza" }
            PizzaFields(order: self)
            div(.class("row")) {
                output(.ariaLabel("Price")) { price.text + " €" }
                button(.type(.submit), .disabled(while: isIncomplete || $order.isRunning)) {
                    $order.isRunning.then("Ordering …", else: "Order")
                }
                button(.type(.button), .class("link"), .on(.click, $toppings.removeAll(), $note.set(""))) { "Plain" }
            }
            p(.role(.status)) { receipt }
        }
    }
}
