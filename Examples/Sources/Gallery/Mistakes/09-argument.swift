// An argument of another type
import Tetra

@Component
struct Item {
    @Public var title = "Milk"

    @Public mutating func rename(to title: String) {
        self.title = title
    }

    var body: some HTML {
        button(.on(.click, $rename(to: 1))) { $title }
        // error: instance method 'callAsFunction(to:)' requires the types 'Int.ClientValue' (aka 'Int') and 'String' be equivalent
        // instead: button(.on(.click, $rename(to: "1"))) { $title }
    }
}
