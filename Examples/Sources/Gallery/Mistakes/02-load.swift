// A property that nobody fills
import Tetra

@Component
struct Greeting {
    @Public var name: String
    // error: `name` has no default and `Greeting` has no `load` that could set it; give it a default or add `mutating func load(name: …)`
    // instead: @Public var name = "Ada"

    var body: some HTML {
        p {
            "Hello, "; $name
        }
    }
}
