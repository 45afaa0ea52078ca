import Tetra

/// Asks every two seconds, as long as somebody looks at the page.
@Component
struct Platform {
    static let file = #filePath

    var looks = 0

    mutating func beforeRender() {
        looks += 1
    }

    var body: some HTML {
        section(.class("card"), .ariaLabel("Platform 3")) {
            h2 { "Platform 3" }
            Poll(every: .seconds(2)) {
                p { looks < 10 ? "The train comes in \(20 - 2 * looks) seconds." : "The train is here." }
            }
        }
    }
}
