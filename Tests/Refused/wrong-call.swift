import Tetra

@Component
struct Item {
    @Public var title = ""

    @Public mutating func rename(to title: String) { self.title = title }

    var body: some HTML {
        // error: requires the types 'Int.ClientValue' (aka 'Int') and 'String' be equivalent
        button(.on(.click, $rename(to: 1))) { "Rename" }
    }
}
