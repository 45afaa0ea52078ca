import Tetra

/// Shows what it is given, some of it later.
@Component
struct Foldout {
    static let file = #filePath

    struct Slots { let title, content, more, footer: Slot }

    var isOpen = false

    @Public mutating func turn() {
        isOpen.toggle()
    }

    var body: some HTML {
        article(.class("card")) {
            h2 { slots.title }
            slots.content.or { p { "Nothing is planned yet." } }
            if slots.more.isFilled {
                button(.class("link"), .on(.click, $turn()), .ariaExpanded(isOpen)) { "What to bring" }
                if isOpen { slots.more }
            }
            if slots.footer.isFilled { footer { slots.footer } }
        }
    }
}
