// An initialiser of one's own
import Tetra

@Component
struct Counter {
    @Public var count = 0

    init(from start: Int) { count = start }
    // error: `Counter` gets its initialiser from `load`'s parameters; move the parameters and the work to `mutating func load(…)`
    // instead: mutating func load(from start: Int) { count = start }

    var body: some HTML {
        p { $count }
    }
}
