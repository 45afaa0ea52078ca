// A constant that nobody gives a value
import Tetra

@Component
struct Basket {
    let limit: Int
    // error: nothing can give `limit` its value; make it a `var` that `load` sets, or give it a value here
    // instead: let limit = 10
    var apples = 0

    @Public mutating func add() {
        apples = min(apples + 1, limit)
    }

    var body: some HTML {
        button(.on(.click, $add())) { "\(apples) of \(limit)" }
    }
}
