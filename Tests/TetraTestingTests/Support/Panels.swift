import Tetra

/// A component that opens and closes, and shows what it was passed while it is open.
@Component
struct Panel {
    struct Slots { let title, content: Slot }

    var isOpen = false
    var clicks = 0

    @Public mutating func toggle() {
        isOpen.toggle()
        clicks += 1
        client.dispatch(.panelToggled)
    }
    @Public mutating func click() { clicks += 1 }

    var body: some HTML {
        section(.ariaLabel("Panel")) {
            h2 { slots.title }
            button(.on(.click, $toggle())) { isOpen ? "Close" : "Open" }
            button(.on(.click, $click())) { "Clicked \(clicks)" }
            if isOpen { div { slots.content } }
        }
    }
}

extension DOMEvent {
    static let panelToggled = DOMEvent("panel-toggled")
}

/// Writes into a panel what belongs to itself.
@Component
struct Board {
    @Local var count = 1
    @Public var name = "Anna"
    var greeting = "Hello"

    @Public mutating func greet() { greeting = "Welcome" }

    var body: some HTML {
        main {
            button(.on(.click, $count.set($count + 1))) { "More" }
            button(.on(.click, $greet())) { "Greet" }
            Panel {
                p(.role(.status)) { $count }
                label {
                    "Name "; input(.bind($name))
                }
                p(.role(.note)) { "\(greeting), \(name)" }
                Tally()
            }
            .slot(\.title) { b { $name } }
        }
    }
}

/// Keeps a number of its own.
@Component
struct Tally {
    var number = 0
    @Public mutating func add() { number += 1 }
    var body: some HTML { p { button(.on(.click, $add())) { "Add to \(number)" } } }
}
