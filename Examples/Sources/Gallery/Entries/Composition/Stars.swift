import Tetra

/// No state: it is made anew wherever it stands.
struct Stars: HTML {
    static let file = #filePath

    let count: Int

    var body: some HTML {
        span(.class("stars"), .role(.img), .ariaLabel("\(count) of 5 stars")) {
            String(repeating: "★", count: count) + String(repeating: "☆", count: 5 - count)
        }
    }
}

/// Content of its own around other content.
struct Panel<Content: HTML>: HTML {
    let title: String
    let content: Content

    init(title: String, @HTMLBuilder content: () -> Content) {
        self.title = title
        self.content = content()
    }

    var body: some HTML {
        section(.class("card"), .ariaLabel(title)) {
            h2 { title }
            content
        }
    }
}
