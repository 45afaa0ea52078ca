import Tetra

/// A component with slots: what it shows depends on its own state.
@Component
struct Pane {
    struct Slots { let title, content, footer: Slot }

    @Public(.readOnly) var clicks = 0
    var choice: Bool?
    @Transient var startsOpen = true

    var isOpen: Bool { choice ?? startsOpen }

    mutating func load(isOpen: Bool = true) { startsOpen = isOpen }

    @Public mutating func click() { clicks += 1 }
    @Public mutating func toggle() -> Bool {
        clicks += 1
        choice = !isOpen
        return isOpen
    }
    @Public(update: false) mutating func count() { clicks += 1 }

    var body: some HTML {
        article(.data("clicks", clicks)) {
            h2 { slots.title.or { "No title" } }
            if isOpen { div { slots.content } }
            if slots.footer.isFilled { footer { slots.footer } }
        }
    }
}

/// A child that counts how often it was loaded, wherever it stands.
@Component
struct Leaf {
    var text = ""
    var presses = 0

    mutating func load(text: String) {
        self.text = text
    }

    @Public mutating func press() { presses += 1 }

    var body: some HTML { em { "\(text) \(presses)" } }
}

/// Passes content with its own values and children.
@Component
struct Album {
    @Public var name = "Summer"
    @Public var isShown = true
    var open = true
    var note = "sun"

    mutating func load(open: Bool = true) { self.open = open }

    @Public mutating func rename(to name: String) { self.name = name }
    @Public mutating func write(_ note: String) { self.note = note }

    var body: some HTML {
        section {
            Pane(isOpen: open) {
                p(.show($isShown)) { note }
                Leaf(text: "in a slot")
            }
            .slot(\.title) { b { $name } }
            .slot(\.footer) {
                if note.isEmpty { i { "nothing" } }
            }
        }
    }
}

/// Passes its own slot on into another component's.
@Component
struct Shell {
    struct Slots { let content: Slot }

    var marks = 0

    @Public mutating func mark() { marks += 1 }

    var body: some HTML {
        section(.data("marks", marks)) {
            Pane(isOpen: false) { slots.content }
        }
    }
}

/// Shows one slot twice.
@Component
struct Doubled {
    struct Slots { let content: Slot }

    var body: some HTML {
        div {
            p { slots.content }
            q { slots.content }
        }
    }
}

/// Is nothing but a slot.
@Component
struct Bare {
    struct Slots { let content: Slot }

    var body: some HTML { slots.content }
}
