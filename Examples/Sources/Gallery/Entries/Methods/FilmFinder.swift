import Tetra

/// Nothing is sent while a person types: the search waits for a pause.
@Component
struct FilmFinder {
    static let file = #filePath

    static let films = ["Metropolis", "Mon oncle", "Nosferatu", "Playtime", "Sunrise", "The General", "The Kid"]

    @Public var search = ""
    var searches = 0
    @Transient var found: [String]

    mutating func load() {
        found = Self.films.filter { search.isEmpty || $0.lowercased().contains(search.lowercased()) }
    }

    @Public(watch: \Self.search, .debounce(.milliseconds(300))) mutating func searchChanged() {
        searches += 1
    }

    /// Escape, wherever the focus is.
    @Public(listen: .keydown(.escape).window) mutating func clear() {
        search = ""
        load()
    }

    var body: some HTML {
        section(.class("card"), .ariaLabel("Films")) {
            h2 { "Films" }
            div(.class("row")) {
                label(.for("film")) { "Title" }
                input(.id("film"), .type(.search), .bind($search))
                span(.class("quiet")) { "Escape clears it." }
            }
            ul { ForEach(found, id: \.self) { film in li { film } } }
            p(.role(.status)) { "\(found.count) films, searched \(searches) times" }
        }
    }
}
