import Tetra

/// A state, inside of plain HTML, around plain HTML.
@Component
struct Rating {
    static let file = #filePath

    var stars = 0
    @Transient var title = ""

    mutating func load(title: String) {
        self.title = title
    }

    @Public mutating func rate(_ stars: Int) {
        self.stars = min(max(stars, 0), 5)
    }

    var body: some HTML {
        div(.class("row"), .role(.group), .ariaLabel(title)) {
            strong { title }
            Stars(count: stars)
            for stars in 1...5 {
                button(.class("small"), .on(.click, $rate(stars)), .ariaLabel("\(stars) stars")) { "\(stars)" }
            }
        }
    }
}
