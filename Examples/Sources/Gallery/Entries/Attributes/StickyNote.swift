import Tetra

/// Rendered alone when somebody reads it; what it was given from outside stays.
@Component
struct StickyNote {
    static let file = #filePath

    var isRead = false
    var isGone = false
    @Transient var text = ""

    mutating func load(text: String) {
        self.text = text
    }

    @Public mutating func read() {
        isRead = true
    }

    @Public mutating func takeDown() {
        isGone = true
    }

    var body: some HTML {
        article(.class("card row"), .style("rotate", "-0.5deg"), .hidden(isGone)) {
            p { text }
            if isRead {
                button(.class("small"), .on(.click, $takeDown())) { "Take down" }
            } else {
                button(.class("small"), .on(.click, $read())) { "I have read it" }
            }
        }
    }
}
