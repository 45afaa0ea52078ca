import Tetra

/// What nobody scrolls to is neither loaded nor sent.
@Component
struct Yearbook {
    static let file = #filePath

    var body: some HTML {
        section(.class("card"), .ariaLabel("Yearbook")) {
            h2 { "The years before" }
            ul(.class("scroller"), .tabindex(0), .ariaLabel("Years")) {
                for year in (2012...2025).reversed() {
                    li {
                        Lazy(.visible) {
                            Delays(year: year)
                        } placeholder: {
                            p(.ariaBusy()) { "\(year): counting …" }
                        }
                    }
                }
            }
        }
    }
}
