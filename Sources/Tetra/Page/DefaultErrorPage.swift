import TetraHTML

/// The page of an error for which the app has none of its own.
struct DefaultErrorPage: HTML {
    let problem: PageProblem

    var body: some HTML {
        Document(title: problem.title) {
            main {
                h1 { problem.title }
                p { problem.message }
            }
        }
    }
}
