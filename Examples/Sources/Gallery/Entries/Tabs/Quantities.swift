import Tetra

/// The three name the same store: what was typed into one stands in the next.
@Component
struct Lengths {
    static let file = #filePath

    @Store("converter.amount") var amount: Double? = 10

    var body: some HTML {
        div(.class("row")) {
            label(.for("amount")) { "Metres" }
            input(.id("amount"), .type(.number), .bind($amount))
            p(.role(.status)) {
                (($amount ?? 0) / 0.3048).text(digits: 2); " feet"
            }
        }
    }
}

@Component
struct Weights {
    @Store("converter.amount") var amount: Double? = 10

    var body: some HTML {
        div(.class("row")) {
            label(.for("amount")) { "Kilograms" }
            input(.id("amount"), .type(.number), .bind($amount))
            p(.role(.status)) {
                (($amount ?? 0) / 0.45359237).text(digits: 2); " pounds"
            }
        }
    }
}

@Component
struct Temperatures {
    @Store("converter.amount") var amount: Double? = 10

    var body: some HTML {
        div(.class("row")) {
            label(.for("amount")) { "Degrees Celsius" }
            input(.id("amount"), .type(.number), .bind($amount))
            p(.role(.status)) {
                (($amount ?? 0) * 1.8 + 32).text(digits: 1); " degrees Fahrenheit"
            }
        }
    }
}
