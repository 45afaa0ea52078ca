import Tetra

/// A field of each kind, bound to a property of its type.
struct PizzaFields: HTML {
    static let file = #filePath

    let order: PizzaOrder

    var body: some HTML {
        div(.class("fields")) {
            label {
                "Name"; input(.bind(order.$name))
            }
            fieldset {
                legend { "Crust" }
                ForEach(Crust.allCases, id: \.self) { crust in
                    label {
                        input(.type(.radio), .value(crust.rawValue), .bind(order.$crust)); crust.rawValue
                    }
                }
            }
            fieldset {
                legend { "Toppings" }
                ForEach(["olives", "capers", "onions"], id: \.self) { topping in
                    label {
                        input(.type(.checkbox), .value(topping), .bind(order.$toppings)); topping
                    }
                }
            }
            label {
                "When"; input(.type(.time), .bind(order.$time))
            }
            label {
                span {
                    "How many: "; order.$count
                }
                input(.type(.range), .min("1"), .max("6"), .bind(order.$count))
            }
            label {
                span(.class("problem", when: order.$note.count > 40)) {
                    "Note, "; 40 - order.$note.count; " left"
                }
                textarea(.rows(2), .bind(order.$note)) {}
            }
            label(.class("choice")) {
                input(.type(.checkbox), .bind(order.$isDelivered)); "Bring it to me"
            }
            label(.show(order.$isDelivered)) {
                "Street"; input(.bind(order.$street))
            }
        }
    }
}
