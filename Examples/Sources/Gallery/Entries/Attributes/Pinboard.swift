import Tetra

/// Says how its notes hang: the class stands beside the note's own, the style takes the place of the note's own.
@Component
struct Pinboard {
    static let file = #filePath

    var isStraight = false
    var showsAll = true

    private var angle: String { isStraight ? "0deg" : "0.5deg" }

    @Public mutating func straighten() {
        isStraight.toggle()
    }

    @Public mutating func narrow() {
        showsAll.toggle()
    }

    var body: some HTML {
        section(.class("stack"), .ariaLabel("Pinboard")) {
            div(.class("row")) {
                button(.class("small"), .on(.click, $straighten()), .ariaPressed(isStraight)) { "Straight" }
                button(.class("small"), .on(.click, $narrow()), .ariaPressed(!showsAll)) { "Important alone" }
            }
            StickyNote(text: "The bins go out on Tuesday.")
                .attributes(.class("tinted"), .ariaLabel("Bins"), .style("rotate", angle))
            StickyNote(text: "Found: one blue glove.")
                .attributes(.ariaLabel("Glove"), .style("rotate", angle), .hidden(!showsAll))
            StickyNote(text: "This one hangs as it likes.")
                .attributes(.ariaLabel("Own way"), .hidden(!showsAll))
        }
    }
}
